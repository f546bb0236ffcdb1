package ch.cryptocare.server.learning.usecases.authoring;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.domain.Draft;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What authors write, and who they are. */
public interface Drafts {
    Optional<Draft> find(CourseId course);

    void save(Draft draft);

    /** Whether it was there. */
    boolean drop(CourseId course);

    boolean trains(AccountId account, CourseId course);

    /** Those who came first, first. */
    List<AccountId> trainers(CourseId course);

    /** Whether they did not write at it before. */
    boolean add(AccountId trainer, CourseId course, Instant since);

    /** Whether they wrote at it. */
    boolean remove(AccountId trainer, CourseId course);
}
