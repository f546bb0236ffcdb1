package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.bolt11.Bolt11;
import ch.cryptocare.server.payments.bolt11.Network;
import ch.cryptocare.server.payments.bolt11.NotAnInvoice;
import ch.cryptocare.server.payments.domain.PayoutInvoice;
import ch.cryptocare.server.payments.domain.RefundDestination;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads where a refund shall go, before anybody is asked to pay. */
public final class DestinationCheck {
    /** A payment takes a while, and clocks differ. */
    private static final Duration LEAST_LEFT = Duration.ofMinutes(1);

    private static final Pattern ADDRESS = Pattern.compile(
            "[a-z0-9._+-]{1,64}@(?=.{4,190}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    private final Network network;

    public DestinationCheck(Network network) {
        this.network = network;
    }

    /** @throws Refusal INVALID_INPUT with the reason */
    RefundDestination read(String text, Sats amount, Instant now) {
        var plain = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^lightning:", "");
        if (plain.contains("@")) {
            if (!ADDRESS.matcher(plain).matches()) throw wrong("not-an-address");
            return RefundDestination.address(plain);
        }
        try {
            payable(plain, amount, now);
        } catch (NotPayable e) {
            throw wrong(e.reason);
        }
        return RefundDestination.invoice(plain);
    }

    /** Somebody who was told the amount has no reason to leave it out. */
    PayoutInvoice payableExactly(String text, Sats amount, Instant now) throws NotPayable {
        if (decoded(text).milliSats().isEmpty()) throw new NotPayable("other-amount");
        return payable(text, amount, now);
    }

    PayoutInvoice payable(String text, Sats amount, Instant now) throws NotPayable {
        var bolt11 = decoded(text);
        if (bolt11.network() != network) throw new NotPayable("other-network");
        long wanted = Math.multiplyExact(amount.amount(), 1000L);
        if (bolt11.milliSats().filter(asked -> asked != wanted).isPresent()) throw new NotPayable("other-amount");
        if (!bolt11.expiresAt().isAfter(now.plus(LEAST_LEFT))) throw new NotPayable("expired");
        return new PayoutInvoice(text, bolt11.paymentHash(), bolt11.expiresAt());
    }

    /** The payment hash of an invoice that was read before. */
    String hashOf(String bolt11) {
        try {
            return Bolt11.decode(bolt11).paymentHash();
        } catch (NotAnInvoice e) {
            throw new IllegalArgumentException("that invoice was never checked", e);
        }
    }

    static Refusal wrong(String reason) {
        return Refusal.invalid("destination", reason);
    }

    private static Bolt11 decoded(String text) throws NotPayable {
        try {
            return Bolt11.decode(text);
        } catch (NotAnInvoice e) {
            throw new NotPayable("not-an-invoice");
        }
    }

    /** An invoice that must not be paid for a refund; the reason is a word for clients. */
    static final class NotPayable extends Exception {
        final String reason;

        NotPayable(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }
    }
}
