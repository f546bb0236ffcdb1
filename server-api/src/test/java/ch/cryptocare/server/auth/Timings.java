package ch.cryptocare.server.auth;

import java.util.Arrays;

/** How long one thing took again and again. Compared by rank: one long wait on a busy machine counts as one, not more. */
record Timings(long[] nanos) {
    Timings {
        nanos = Arrays.stream(nanos).sorted().toArray();
    }

    /** How often a draw from these takes longer than one from the others (Mann-Whitney): a half where nothing tells them apart. */
    double longerThan(Timings others) {
        double longer = 0;
        for (long mine : nanos) for (long other : others.nanos) longer += (Long.signum(mine - other) + 1) / 2.0;
        return longer / nanos.length / others.nanos.length;
    }

    /** The standard deviation of {@link #longerThan} where nothing tells two times so many apart. */
    static double deviationByChance(int times) {
        return Math.sqrt((2 * times + 1) / (12.0 * times * times));
    }

    double medianMillis() {
        return nanos[nanos.length / 2] / 1e6;
    }

    @Override
    public String toString() {
        return nanos.length + " times, half of them within %.2f ms".formatted(medianMillis());
    }
}
