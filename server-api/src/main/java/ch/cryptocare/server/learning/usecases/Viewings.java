package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EnrolmentId;
import ch.cryptocare.common.value.ViewingId;
import ch.cryptocare.server.learning.domain.Played;
import ch.cryptocare.server.learning.domain.Progress;
import ch.cryptocare.server.learning.domain.Viewing;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The players that people opened, and what they have played with them. */
public interface Viewings {
    /** Ends the one that the same person had open. */
    void begin(Viewing viewing);

    /** When somebody last opened a player. */
    Optional<Instant> lastBegan(AccountId account);

    Optional<Viewing> find(ViewingId id);

    /** Nobody else moves it until the transaction ends. */
    Optional<Viewing> lock(ViewingId id);

    void save(Viewing viewing);

    boolean isKnown(ViewingId viewing, int sequence);

    /** Keeps what a player said as it was said. */
    void keep(ViewingId viewing, Report report);

    /** What was played of each chapter, by number. */
    Map<Integer, Progress> progress(EnrolmentId enrolment);

    void save(EnrolmentId enrolment, int chapter, Progress progress, Instant at);

    /** @param credited of what was claimed, in milliseconds of the recording */
    record Report(int sequence, Played claimed, int credited, BigDecimal rate, Instant receivedAt) {}
}
