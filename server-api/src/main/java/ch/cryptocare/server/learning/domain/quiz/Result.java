package ch.cryptocare.server.learning.domain.quiz;

/** So many points of so many; less than nothing in all counts as nothing. */
public record Result(Fraction earned, int points) {
    public Fraction share() {
        return earned.dividedBy(points);
    }
}
