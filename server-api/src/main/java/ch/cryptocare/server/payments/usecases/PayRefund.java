package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.payments.domain.Refund;
import ch.cryptocare.server.payments.domain.RefundFailure;
import ch.cryptocare.server.payments.domain.RefundStatus;
import ch.cryptocare.server.payments.usecases.LightningPayer.Answer;
import ch.cryptocare.server.platform.Concurrently;
import ch.cryptocare.server.platform.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * Pays refunds out, each once. Which invoice pays a refund is written down before anybody is asked to pay it; what came of
 * that is asked by its payment hash for as long as it is not known. Only when that invoice is certainly not paid, and never
 * will be, is the refund owed again.
 */
public final class PayRefund {
    private static final System.Logger LOG = System.getLogger(PayRefund.class.getName());
    private static final int AT_ONCE = 4;

    /** Longer than asking an address, paying and looking up can take together: nobody else pays it meanwhile. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

    /** How long after its end a payment of an invoice may still become known. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    /** Who pays by hand may be slow to show it. */
    private static final Duration GRACE_BY_HAND = Duration.ofDays(1);

    private final Transactions transactions;
    private final Refunds refunds;
    private final RefundLedger ledger;
    private final PayoutInvoices payoutInvoices;
    private final Optional<LightningPayer> payer;
    private final boolean automatic;
    private final InstantSource clock;

    /**
     * @param payer none where nothing can pay: refunds are then paid and proven by hand
     * @param automatic whether it is tried again by itself after a failure
     */
    public PayRefund(
            Transactions transactions,
            Refunds refunds,
            RefundLedger ledger,
            PayoutInvoices payoutInvoices,
            Optional<LightningPayer> payer,
            boolean automatic,
            InstantSource clock) {
        this.transactions = transactions;
        this.refunds = refunds;
        this.ledger = ledger;
        this.payoutInvoices = payoutInvoices;
        this.payer = payer;
        this.automatic = automatic;
        this.clock = clock;
    }

    /** What became due, or was left behind by a crash. */
    public void payDue() {
        var due = transactions.in(() -> {
            var now = clock.instant();
            return refunds.takeDue(now, now.plus(LEASE), AT_ONCE);
        });
        Concurrently.each(due, AT_ONCE, this::look);
    }

    /** Where nothing can pay by itself, the invoice to be paid by hand is there afterwards. */
    public void release(UUID id, AccountId by) {
        transactions.mustNotBeRunning();
        var released = transactions.in(() -> released(lock(id), by));
        if (payer.isEmpty()) released.ifPresent(this::start);
    }

    private Optional<Refund> released(Refund refund, AccountId by) {
        if (refund.status() != RefundStatus.OWED) return Optional.empty();
        if (refund.payout().destination().isEmpty()) throw new Refusal(ProblemType.REFUND_NOT_OPEN);
        var now = clock.instant();
        var released = refund.released(now);
        ledger.write(released, payer.map(any -> now), "refund-released", Optional.of(by));
        return Optional.of(released);
    }

    private void look(Refund refund) {
        try {
            switch (refund.status()) {
                case OWED -> start(refund);
                case SENDING -> goOn(refund);
                case SENT -> {}
            }
        } catch (GatewayFailure failure) {
            LOG.log(System.Logger.Level.WARNING, "refund {0}: {1}", refund.id(), failure.getMessage());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "refund {0} is looked at again: {1}", refund.id(), e.toString());
        }
    }

    private void start(Refund refund) {
        try {
            var invoice = payoutInvoices.of(refund);
            var claimed = transactions.in(() -> refunds.lock(refund.id())
                    .filter(found -> isSameTry(found, refund))
                    .map(found -> found.sending(invoice))
                    .map(sending -> {
                        ledger.write(sending, Optional.of(firstLook(sending)), "refund-sending", Optional.empty());
                        return sending;
                    }));
            if (payer.isPresent() && claimed.isPresent()) attempt(payer.get(), claimed.get());
        } catch (LightningAddresses.NoInvoice e) {
            failed(refund, e.why);
        }
    }

    private Instant firstLook(Refund sending) {
        return payer.isPresent() ? clock.instant().plus(LEASE) : endOf(sending, GRACE_BY_HAND);
    }

    /** Somebody began: they still do, or were stopped in the middle of it. */
    private void goOn(Refund refund) {
        if (payer.isEmpty()) {
            giveUpAfter(refund, GRACE_BY_HAND);
            return;
        }
        var known = payer.get().lookup(hash(refund));
        if (known.isPresent()) settle(payer.get(), refund, known.get());
        else if (clock.instant().isBefore(endOf(refund, Duration.ZERO))) attempt(payer.get(), refund);
        else giveUpAfter(refund, GRACE);
    }

    private void giveUpAfter(Refund refund, Duration grace) {
        var end = endOf(refund, grace);
        if (clock.instant().isBefore(end)) lookAgain(refund, end);
        else failed(refund, RefundFailure.EXPIRED);
    }

    private void attempt(LightningPayer by, Refund refund) {
        try {
            var bolt11 = refund.payout().destination().orElseThrow().bolt11().orElseThrow();
            settle(by, refund, by.pay(bolt11, refund.amount()));
        } catch (GatewayFailure failure) {
            LOG.log(System.Logger.Level.WARNING, "refund {0}: {1}", refund.id(), failure.getMessage());
            lookAgain(refund, clock.instant().plus(SOON));
        }
    }

    private void settle(LightningPayer by, Refund refund, Answer answer) {
        switch (answer) {
            case Answer.Sent sent -> sent(refund, sent);
            case Answer.Underway underway -> lookAgain(refund, clock.instant().plus(SOON));
            case Answer.NotPaid refused -> notPaid(by, refund);
        }
    }

    private void sent(Refund refund, Answer.Sent sent) {
        if (sent.preimage().proves(hash(refund))) {
            transactions.run(() -> refunds.lock(refund.id())
                    .filter(found -> isSameTry(found, refund))
                    .ifPresent(found -> ledger.sent(found, sent.preimage(), Optional.empty())));
        } else {
            LOG.log(System.Logger.Level.ERROR, "refund {0}: the payer''s proof proves nothing", refund.id());
            lookAgain(refund, clock.instant().plus(AFTER_FAILURE));
        }
    }

    /** It may have refused because that invoice is being paid, or was: the last word is what it knows of its hash. */
    private void notPaid(LightningPayer by, Refund refund) {
        var known = by.lookup(hash(refund)).filter(answer -> !(answer instanceof Answer.NotPaid));
        if (known.isPresent()) settle(by, refund, known.get());
        else failed(refund, RefundFailure.NOT_PAID);
    }

    private void failed(Refund refund, RefundFailure why) {
        var again = Optional.of(clock.instant().plus(AFTER_FAILURE)).filter(at -> automatic && payer.isPresent());
        transactions.run(() -> refunds.lock(refund.id())
                .filter(found -> isSameTry(found, refund))
                .ifPresent(found -> ledger.failed(found, why, again)));
    }

    private void lookAgain(Refund refund, Instant at) {
        transactions.run(() -> refunds.lock(refund.id())
                .filter(found -> isSameTry(found, refund))
                .ifPresent(found -> refunds.replace(found, Optional.of(at))));
    }

    private static boolean isSameTry(Refund found, Refund known) {
        return found.status() == known.status()
                && found.payout().paymentHash().equals(known.payout().paymentHash())
                && found.payout().destination().equals(known.payout().destination());
    }

    private Refund lock(UUID id) {
        return refunds.lock(id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private static Instant endOf(Refund refund, Duration grace) {
        return refund.payout().payableUntil().orElseThrow().plus(grace);
    }

    private static String hash(Refund refund) {
        return refund.payout().paymentHash().orElseThrow();
    }
}
