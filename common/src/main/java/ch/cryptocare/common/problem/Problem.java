package ch.cryptocare.common.problem;

import java.util.Map;

/** The RFC 9457 body of a refusal. Clients switch on {@code code}; {@code title} is for people, in their language. */
public record Problem(String type, String title, int status, String code, Map<String, ?> facts) {
    public static Problem of(Refusal refusal, String title) {
        return new Problem(refusal.type.uri(), title, refusal.type.status, refusal.type.code(), refusal.facts);
    }
}
