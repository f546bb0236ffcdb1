package ch.cryptocare.server.learning.http;

import ch.cryptocare.common.contract.authoring.AuthoredCourseResponse;
import ch.cryptocare.common.contract.authoring.AuthoredCourseSummary;
import ch.cryptocare.common.contract.authoring.CourseTrainer;
import ch.cryptocare.common.contract.authoring.CourseVersionSummary;
import ch.cryptocare.common.contract.authoring.DraftFault;
import ch.cryptocare.common.contract.authoring.SavedDraft;
import ch.cryptocare.common.value.VersionStatus;
import ch.cryptocare.server.learning.domain.Draft;
import ch.cryptocare.server.learning.domain.Fault;
import ch.cryptocare.server.learning.domain.VersionState;
import ch.cryptocare.server.learning.json.JsonManuscripts;
import ch.cryptocare.server.learning.json.Written;
import ch.cryptocare.server.learning.usecases.authoring.Authored;
import ch.cryptocare.server.learning.usecases.authoring.AuthoredCourses.Entry;
import ch.cryptocare.server.learning.usecases.authoring.AuthoredCourses.Step;
import ch.cryptocare.server.learning.usecases.authoring.WriteCourse.Saved;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Courses as their authors see them, on the wire. */
final class AuthoringJson {
    private AuthoringJson() {}

    static AuthoredCourseSummary summary(Entry entry) {
        return new AuthoredCourseSummary(
                entry.course(), Written.text(entry.titles()), entry.status(), entry.published(), entry.changedAt());
    }

    static AuthoredCourseResponse course(Authored authored) {
        return new AuthoredCourseResponse(
                authored.course(),
                authored.status(),
                authored.revision(),
                authored.draft().map(Draft::savedAt),
                JsonManuscripts.draft(authored.document()),
                faults(authored.faults()),
                authored.draft().flatMap(Draft::returned),
                authored.versions().stream().flatMap(AuthoringJson::version).toList(),
                authored.trainers().stream()
                        .map(trainer -> new CourseTrainer(trainer.account(), trainer.name()))
                        .toList());
    }

    static SavedDraft saved(Saved saved) {
        return new SavedDraft(saved.draft().revision(), saved.draft().savedAt(), faults(saved.faults()));
    }

    private static List<DraftFault> faults(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new DraftFault(fault.field(), fault.reason()))
                .toList();
    }

    private static Stream<CourseVersionSummary> version(Step step) {
        int number = step.number();
        return switch (step.state()) {
            case VersionState.Draft _ -> Stream.empty();
            case VersionState.InReview(var since) ->
                Stream.of(new CourseVersionSummary(
                        number, VersionStatus.IN_REVIEW, since, Optional.empty(), Optional.empty()));
            case VersionState.Published(var submitted, var at) ->
                Stream.of(new CourseVersionSummary(
                        number, VersionStatus.PUBLISHED, submitted, Optional.of(at), Optional.empty()));
            case VersionState.Superseded(var submitted, var published, var at) ->
                Stream.of(new CourseVersionSummary(
                        number, VersionStatus.SUPERSEDED, submitted, Optional.of(published), Optional.of(at)));
        };
    }
}
