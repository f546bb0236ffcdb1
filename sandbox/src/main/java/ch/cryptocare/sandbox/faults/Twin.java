package ch.cryptocare.sandbox.faults;

import static ch.cryptocare.sandbox.faults.Fault.*;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The providers that have a stand-in here. */
public enum Twin {
    SWISS_BITCOIN_PAY,
    PHOENIXD,
    ZOOM,
    MUX,
    POSTMARK,
    SMTP;

    /** What can be made to go wrong with it. */
    public Set<Fault> faults() {
        return switch (this) {
            case SWISS_BITCOIN_PAY -> EnumSet.complementOf(EnumSet.of(NO_ROUTE));
            case PHOENIXD -> EnumSet.complementOf(EnumSet.of(LEGACY_BODY, AMOUNT_IN_MSAT));
            case ZOOM, MUX ->
                EnumSet.complementOf(EnumSet.of(LEGACY_BODY, AMOUNT_IN_MSAT, REFUSE_INVOICE, WRONG_AMOUNT, NO_ROUTE));
            case POSTMARK, SMTP -> EnumSet.of(ANSWER_500, ANSWER_429, SLOW, LOSE_ANSWER);
        };
    }

    /** As it is written in a call: swiss-bitcoin-pay. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
