package ch.cryptocare.server.learning.domain;

import ch.cryptocare.common.problem.Refusal;

/**
 * Something that is wrong with what was written.
 *
 * @param field where
 * @param reason what, as a short stable word
 */
public record Fault(String field, String reason) {
    /** What a rule says that speaks of one field; whatever else is refused goes on. */
    static Fault of(Refusal refusal) {
        if (refusal.facts.get("field") instanceof String field && refusal.facts.get("reason") instanceof String reason)
            return new Fault(field, reason);
        throw refusal;
    }

    public Refusal refusal() {
        return Refusal.invalid(field, reason);
    }
}
