package ch.cryptocare.common.problem;

import java.util.Map;

/** Thrown where a rule says no; rolls the transaction back and crosses the wire as problem+json. */
public final class Refusal extends RuntimeException {
    public final ProblemType type;

    /** What a client may want to know: never personal data. Values are JSON-ready. */
    public final transient Map<String, ?> facts;

    public Refusal(ProblemType type) {
        this(type, Map.of());
    }

    public Refusal(ProblemType type, Map<String, ?> facts) {
        super(type + " " + facts.keySet(), null, false, false);
        this.type = type;
        this.facts = facts;
    }

    /** Some input is not acceptable: which field, and a short stable reason such as {@code too-long}. */
    public static Refusal invalid(String field, String reason) {
        return new Refusal(ProblemType.INVALID_INPUT, Map.of("field", field, "reason", reason));
    }
}
