package ch.cryptocare.server.learning.usecases.authoring;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.VersionStatus;
import ch.cryptocare.server.learning.domain.Draft;
import ch.cryptocare.server.learning.domain.Fault;
import ch.cryptocare.server.learning.usecases.authoring.AuthoredCourses.Step;
import java.util.List;
import java.util.Optional;

/**
 * A course as its authors see it.
 *
 * @param document what is written; what is published, where nothing is since
 * @param draft what was saved since
 * @param versions the latest first
 */
public record Authored(
        CourseId course,
        VersionStatus status,
        String document,
        Optional<Draft> draft,
        List<Fault> faults,
        List<Step> versions,
        List<Trainer> trainers) {
    /** Who writes at it. */
    public record Trainer(AccountId account, String name) {}

    public long revision() {
        return draft.map(Draft::revision).orElse(Draft.NONE);
    }
}
