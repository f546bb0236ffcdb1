package ch.cryptocare.server.payments.domain;

import java.util.Optional;

/**
 * Where a payer wants their money: an invoice of their wallet, or a Lightning address, which gives one when asked.
 *
 * @param bolt11 of an address, the invoice that it gave last
 */
public record RefundDestination(Optional<String> address, Optional<String> bolt11) {
    public RefundDestination {
        if (address.isEmpty() && bolt11.isEmpty()) throw new IllegalArgumentException("a destination is somewhere");
    }

    public static RefundDestination invoice(String bolt11) {
        return new RefundDestination(Optional.empty(), Optional.of(bolt11));
    }

    public static RefundDestination address(String address) {
        return new RefundDestination(Optional.of(address), Optional.empty());
    }

    /** Personal data: no log shows any. */
    @Override
    public String toString() {
        return "[destination]";
    }
}
