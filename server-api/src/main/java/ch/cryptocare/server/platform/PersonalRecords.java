package ch.cryptocare.server.platform;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one module keeps about people: shown to them, and erased for them. Each method joins the caller's transaction. */
public interface PersonalRecords {
    /** What becomes of rows when somebody's data are erased. */
    enum Fate {
        DELETED,
        /** What named the person is gone, the rest stays. */
        PSEUDONYMISED,
        KEPT
    }

    /** Why something stays. */
    enum Reason {
        /** Swiss Code of Obligations, art. 958f: ten years from the end of the business year. */
        ACCOUNTING,
        /** The log of who did what names accounts by their number only. */
        EVIDENCE,
        /** Whoever holds a document that we issued can find out whether it is ours. */
        VERIFICATION
    }

    /** What has to be over before somebody can be erased. */
    enum Obstacle {
        UPCOMING_APPOINTMENT,
        LAST_ADMINISTRATOR
    }

    /**
     * The rows of one table that are about somebody.
     *
     * @param table schema and name
     * @param until when what stays is deleted, where that is known
     */
    record Holding(String table, int rows, Fate fate, Optional<Reason> reason, Optional<Instant> until) {
        public static Holding deleted(String table, int rows) {
            return new Holding(table, rows, Fate.DELETED, Optional.empty(), Optional.empty());
        }
    }

    /**
     * Things of one kind, as they are told to the person.
     *
     * @param name a word of ours
     * @param rows texts, numbers, truth values, instants and lists of texts, by words of ours
     */
    record Section(String name, List<Map<String, Object>> rows) {}

    List<Section> tell(DataSubject subject);

    /** What {@link #erase} would do. */
    List<Holding> holdings(DataSubject subject);

    default Set<Obstacle> obstacles(DataSubject subject) {
        return Set.of();
    }

    /** Whether nothing is under way that still needs what {@link #erase} takes away; it ends by itself, in a moment. */
    default boolean isSettled(DataSubject subject) {
        return true;
    }

    /** Of what was erased before, nothing is left to do. */
    void erase(DataSubject subject);

    /**
     * Forgets what is kept longer than it is needed, whoever it is about; some of it at a time.
     *
     * @return whether there may be more
     */
    default boolean forgetOld(Instant now, int atMost) {
        return false;
    }
}
