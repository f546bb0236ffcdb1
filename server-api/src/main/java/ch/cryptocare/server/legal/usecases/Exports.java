package ch.cryptocare.server.legal.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.legal.domain.DataExport;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All exports asked for. */
public interface Exports {
    /** Refused as REQUEST_IN_PROGRESS while another is being made for the same account. */
    void add(DataExport export);

    Optional<DataExport> find(UUID id);

    /** The latest first. */
    List<DataExport> of(AccountId account, int atMost);

    /** The file came to be. Nothing happens when there is one. @return whether this one is kept */
    boolean pack(UUID id, byte[] file, Instant now, Instant endsAt);

    /** The file, for its owner, until it ends. */
    Optional<byte[]> file(UUID id, AccountId owner, Instant now);

    void forgetEnded(Instant now);
}
