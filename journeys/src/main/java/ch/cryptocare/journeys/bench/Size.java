package ch.cryptocare.journeys.bench;

import java.util.List;

/**
 * How much is measured.
 *
 * @param seconds how long each measurement takes
 * @param longHistories how many practitioners have 10,000 appointments behind them
 * @param morePractitioners how many there are in the end
 */
record Size(
        int rounds,
        double seconds,
        int warmUp,
        int longHistories,
        int morePractitioners,
        int races,
        int blocks,
        int blockSize) {
    static final Size QUICK = new Size(3, 5, 30_000, 4, 1_000, 4, 3, 4_000);
    static final Size FULL = new Size(3, 5, 30_000, 98, 10_000, 20, 5, 4_000);

    /** Usual practitioners: 100, with 100 appointments each. */
    static final int USUAL = 100;

    /** The first of those with 1,000, and the first of those with 10,000. */
    static final int LONG = USUAL + 1;

    static final int LONGER = USUAL + 11;

    List<Population> populations() {
        return List.of(
                new Population(1, USUAL, 100),
                new Population(LONG, LONGER - 1, 1_000),
                new Population(LONGER, LONGER + longHistories - 1, 10_000));
    }
}
