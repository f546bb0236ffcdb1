package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.auth.domain.Password;
import ch.cryptocare.server.auth.domain.Person;
import java.util.Map;

/** Which passwords may be chosen: long ones that are not easily guessed, whatever they are made of (NIST SP 800-63B-4). */
public final class PasswordRules {
    private final GuessablePasswords guessable;
    private final PasswordHasher hasher;

    public PasswordRules(GuessablePasswords guessable, PasswordHasher hasher) {
        this.guessable = guessable;
        this.hasher = hasher;
    }

    /** Refused as PASSWORD_WEAK. */
    void require(Password chosen, Person whose) {
        if (!chosen.isLongEnough()) throw weak("too-short");
        if (guessable.include(chosen, whose)) throw weak("guessable");
    }

    String hash(Password chosen) {
        return hasher.hash(chosen);
    }

    private static Refusal weak(String reason) {
        return new Refusal(ProblemType.PASSWORD_WEAK, Map.of("field", "password", "reason", reason));
    }
}
