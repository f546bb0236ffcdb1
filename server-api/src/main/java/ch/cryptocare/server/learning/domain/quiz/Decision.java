package ch.cryptocare.server.learning.domain.quiz;

/**
 * What somebody decided about one option.
 *
 * @param net its share of all that is right or wrong: what right minus wrong counts
 * @param worth what its author says that it is worth
 */
record Decision(String option, boolean isError, Fraction net, Fraction worth) {
    static Decision right(String option, Fraction share) {
        return new Decision(option, false, share, share);
    }

    static Decision wrong(String option, Fraction share) {
        return new Decision(option, true, share.negated(), Fraction.ZERO);
    }

    /** Left alone, rightly or not: it adds nothing and costs nothing by itself. */
    static Decision leftAlone(String option, boolean isError) {
        return new Decision(option, isError, Fraction.ZERO, Fraction.ZERO);
    }
}
