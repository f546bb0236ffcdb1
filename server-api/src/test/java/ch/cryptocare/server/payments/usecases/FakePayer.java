package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.bolt11.Bolt11;
import ch.cryptocare.server.payments.bolt11.NotAnInvoice;
import ch.cryptocare.server.payments.domain.Preimage;
import ch.cryptocare.server.payments.usecases.GatewayFailure.Consequence;
import ch.cryptocare.server.platform.Transactions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A node that pays wallets, and with which something may go wrong once. */
public final class FakePayer implements LightningPayer {
    public enum Fault {
        NONE,
        /** It pays, and its answer is lost. */
        LOST_ANSWER,
        /** It never hears of it. */
        LOST_QUESTION,
        /** Our own server dies before it has asked. */
        DEATH,
        NO_ROUTE,
        /** It is on its way, and stays there until it arrives. */
        SLOW,
        FALSE_PROOF
    }

    /** What left our node, each time it did. */
    public final List<Sats> left = new CopyOnWriteArrayList<>();

    public volatile boolean down;
    private volatile Fault next = Fault.NONE;
    private final Transactions transactions;
    private final FakeWallet wallet;
    private final Map<String, Answer> known = new HashMap<>();

    public FakePayer(Transactions transactions, FakeWallet wallet) {
        this.transactions = transactions;
        this.wallet = wallet;
    }

    public void failNext(Fault fault) {
        next = fault;
    }

    @Override
    public synchronized Answer pay(String bolt11, Sats amount) {
        reached();
        var fault = next;
        next = Fault.NONE;
        if (fault == Fault.DEATH) throw new Death();
        if (fault == Fault.LOST_QUESTION) throw new GatewayFailure(Consequence.UNKNOWN, "fake did not hear");
        var hash = hash(bolt11);
        if (known.containsKey(hash) && !(known.get(hash) instanceof Answer.NotPaid)) return new Answer.NotPaid();
        var answer = answer(fault, hash);
        known.put(hash, answer);
        if (answer instanceof Answer.Sent) left.add(amount);
        if (fault == Fault.LOST_ANSWER) throw new GatewayFailure(Consequence.UNKNOWN, "fake lost its answer");
        return answer;
    }

    @Override
    public synchronized Optional<Answer> lookup(String paymentHash) {
        reached();
        return Optional.ofNullable(known.get(paymentHash));
    }

    /** What was slow is there. */
    public synchronized void arrive(String paymentHash, Sats amount) {
        left.add(amount);
        known.put(paymentHash, new Answer.Sent(wallet.preimage(paymentHash).orElseThrow()));
    }

    /** Nobody catches it, as nobody does anything in a server that was killed. */
    static final class Death extends Error {}

    private Answer answer(Fault fault, String hash) {
        return switch (fault) {
            case NONE, LOST_ANSWER, LOST_QUESTION, DEATH ->
                wallet.preimage(hash).<Answer>map(Answer.Sent::new).orElseGet(Answer.NotPaid::new);
            case NO_ROUTE -> new Answer.NotPaid();
            case SLOW -> new Answer.Underway();
            case FALSE_PROOF -> new Answer.Sent(new Preimage("ab".repeat(32)));
        };
    }

    private void reached() {
        transactions.mustNotBeRunning();
        if (down) throw new GatewayFailure(Consequence.NOTHING_DONE, "fake is down");
    }

    static String hash(String bolt11) {
        try {
            return Bolt11.decode(bolt11).paymentHash();
        } catch (NotAnInvoice e) {
            throw new IllegalArgumentException(e);
        }
    }
}
