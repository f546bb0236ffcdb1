package ch.cryptocare.server.payments.bolt11;

import java.util.Optional;
import java.util.regex.Pattern;

/** The readable part of an invoice: a network, and perhaps an amount in bitcoin with a multiplier. */
record Amount(Network network, Optional<Long> milliSats) {
    private static final Pattern FORM = Pattern.compile("ln(bcrt|bc|tbs|tb)(?:([1-9]\\d{0,17})([munp]?))?");
    private static final long BITCOIN = 100_000_000_000L;

    static Amount read(String readable) throws NotAnInvoice {
        var form = FORM.matcher(readable);
        if (!form.matches()) throw new NotAnInvoice("unknown network or amount");
        var network = Network.of(form.group(1));
        if (form.group(2) == null) return new Amount(network, Optional.empty());
        return new Amount(network, Optional.of(milliSats(Long.parseLong(form.group(2)), form.group(3))));
    }

    private static long milliSats(long number, String multiplier) throws NotAnInvoice {
        try {
            return switch (multiplier) {
                case "m" -> Math.multiplyExact(number, BITCOIN / 1000);
                case "u" -> Math.multiplyExact(number, BITCOIN / 1_000_000);
                case "n" -> Math.multiplyExact(number, BITCOIN / 1_000_000_000);
                case "p" -> tenths(number);
                default -> Math.multiplyExact(number, BITCOIN);
            };
        } catch (ArithmeticException e) {
            throw new NotAnInvoice("the amount is too large");
        }
    }

    private static long tenths(long number) throws NotAnInvoice {
        if (number % 10 != 0) throw new NotAnInvoice("the amount has parts of a millisat");
        return number / 10;
    }
}
