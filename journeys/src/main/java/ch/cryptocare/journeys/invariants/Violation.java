package ch.cryptocare.journeys.invariants;

/** Something that must never be: which invariant it breaks, and what happened to whom. */
public record Violation(int invariant, String sentence) {
    @Override
    public String toString() {
        return "Invariant " + invariant + ": " + sentence;
    }
}
