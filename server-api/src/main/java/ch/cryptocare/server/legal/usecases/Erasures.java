package ch.cryptocare.server.legal.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.legal.domain.Erasure;
import ch.cryptocare.server.platform.PersonalRecords.Holding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All erasures asked for; they stay, to be shown. */
public interface Erasures {
    /** Refused as REQUEST_IN_PROGRESS while another waits for the same account. */
    void add(Erasure erasure);

    Optional<Erasure> find(UUID id);

    /** Waits for other changes of it to end. */
    Optional<Erasure> lock(UUID id);

    Optional<Erasure> waitingOf(AccountId account);

    /** All that wait and whose time has come, the longest ago first. */
    List<UUID> due(Instant now);

    void stop(UUID id, Instant now);

    void finish(UUID id, List<Holding> report, Instant now);

    /** What was done, once it is done. */
    List<Holding> report(UUID id);

    /** Whose erasures are done. */
    List<AccountId> doneAccounts();
}
