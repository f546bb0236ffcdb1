package ch.cryptocare.common.value;

/** An amount of bitcoin in satoshi (1 BTC = 100 000 000 sats); never negative. */
public record Sats(long amount) implements Comparable<Sats> {
    public static final Sats ZERO = new Sats(0);

    public Sats {
        if (amount < 0) throw new IllegalArgumentException("an amount of sats is not negative");
    }

    public Sats plus(Sats other) {
        return new Sats(Math.addExact(amount, other.amount));
    }

    @Override
    public int compareTo(Sats other) {
        return Long.compare(amount, other.amount);
    }
}
