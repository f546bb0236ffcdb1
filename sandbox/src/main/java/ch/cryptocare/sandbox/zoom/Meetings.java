package ch.cryptocare.sandbox.zoom;

import ch.cryptocare.sandbox.Journal;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** All meetings ever made, the deleted ones too. */
final class Meetings {
    private static final long FIRST_ID = 80_000_000_000L;
    private static final long LAST_ID = 89_999_999_999L;

    private final SecureRandom random = new SecureRandom();
    private final Journal<Long, Meeting> journal;
    private final InstantSource clock;

    Meetings(int keep, InstantSource clock) {
        this.journal = new Journal<>(keep);
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Meeting create(String user, ObjectNode asked) {
        Optional<Instant> never = Optional.empty();
        Meeting meeting = new Meeting(freeId(), uuid(), user, asked, now(), never, never, never);
        journal.add(meeting.id(), meeting);
        return meeting;
    }

    Optional<Meeting> find(long id) {
        return journal.find(id).filter(Meeting::live);
    }

    /** Empty when there is no such meeting; the change may refuse by throwing. */
    Optional<Meeting> change(long id, UnaryOperator<Meeting> change) {
        if (find(id).isEmpty()) {
            return Optional.empty();
        }
        return journal.change(id, meeting -> meeting.live() ? change.apply(meeting) : meeting);
    }

    /** False when there is no such meeting, or no longer. */
    boolean delete(long id) {
        Instant now = now();
        return change(id, meeting -> meeting.deleted(now)).isPresent();
    }

    List<Meeting> newest(Predicate<Meeting> wanted, long offset, int limit) {
        return journal.newest(wanted, offset, limit);
    }

    long count(Predicate<Meeting> wanted) {
        return journal.count(wanted);
    }

    void forget() {
        journal.clear();
    }

    private long freeId() {
        long id = random.nextLong(FIRST_ID, LAST_ID);
        return journal.find(id).isPresent() ? freeId() : id;
    }

    private String uuid() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
