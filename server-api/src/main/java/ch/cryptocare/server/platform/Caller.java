package ch.cryptocare.server.platform;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who is signed in.
 *
 * @param complete whether nothing is missing, as a second factor that a role asks for
 * @param provenAt when they last showed who they are
 */
public record Caller(AccountId account, UUID session, Set<Role> roles, boolean complete, Instant provenAt) {
    private static final Duration PROOF_HOLDS = Duration.ofMinutes(10);

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Before something dangerous: whoever left a screen open has not just typed a password. */
    public void requireProof(Instant now) {
        if (provenAt.plus(PROOF_HOLDS).isBefore(now)) throw new Refusal(ProblemType.PROOF_REQUIRED);
    }
}
