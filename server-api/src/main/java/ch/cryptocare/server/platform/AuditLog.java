package ch.cryptocare.server.platform;

import ch.cryptocare.common.value.AccountId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who did what to whom: kept for good, if and only if the running transaction commits. */
public interface AuditLog {
    /**
     * Something that happened.
     *
     * @param actor the account that did it; none for guests and for what runs by itself
     * @param action a word of ours, as in {@code password-changed}
     * @param facts more words of ours, never personal data
     */
    record Event(Optional<AccountId> actor, String action, UUID subject, Map<String, String> facts) {}

    void note(Event event);

    /** Somebody did something to their own account. */
    default void noteOwn(AccountId account, String action) {
        note(new Event(Optional.of(account), action, account.value(), Map.of()));
    }
}
