package ch.cryptocare.server.learning.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.SampleCourse;
import ch.cryptocare.server.learning.domain.VersionState.InReview;
import ch.cryptocare.server.learning.domain.VersionState.Published;
import ch.cryptocare.server.learning.domain.VersionState.Superseded;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tess writes courses, Greta publishes them, Noor follows them. */
class PublishingTest {
    private final School school = new School();

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void aCourseIsInTheCatalogueOnlyOnceItIsPublished() {
        var hands = school.draft(SampleCourse.hygiene());
        assertThat(refused(() -> school.read.of(hands))).isEqualTo(ProblemType.NOT_FOUND);

        school.submit.submit(hands);
        assertThat(refused(() -> school.read.of(hands))).isEqualTo(ProblemType.NOT_FOUND);

        school.publish.publish(hands);
        var listing = school.read.of(hands);
        assertThat(listing.version().content()).isEqualTo(SampleCourse.hygiene());
        assertThat(listing.publishedAt()).isEqualTo(school.clock.instant());
    }

    @Test
    void whatIsSavedIsReadAsItWas() {
        var content = SampleCourse.called("Premiers secours", "First aid")
                .worth("4.5")
                .at(90_000)
                .with(SampleCourse.video("Masser", "Compress"), SampleCourse.text("Appeler", "Call"))
                .content();
        var firstAid = school.draft(content);
        assertThat(school.courses.latest(firstAid).orElseThrow().content()).isEqualTo(content);

        var shorter = SampleCourse.called("Premiers secours", "First aid").content();
        school.draft.revise(firstAid, shorter);
        assertThat(school.courses.find(firstAid, 1).orElseThrow().content()).isEqualTo(shorter);
        assertThat(school.courses.find(firstAid, 2)).isEmpty();
    }

    @Test
    void theNextVersionTakesThePlaceOfTheOneThatNoorGoesOnWith() {
        var hands = school.publish(SampleCourse.hygiene());
        var better = SampleCourse.called("Mains propres", "Clean hands").content();

        school.draft.revise(hands, better);
        assertThat(school.read.of(hands).version().number()).isEqualTo(1);
        school.publish(hands);

        assertThat(school.read.of(hands).version().content()).isEqualTo(better);
        var former = school.courses.find(hands, 1).orElseThrow();
        assertThat(former.content()).isEqualTo(SampleCourse.hygiene());
        assertThat(former.state())
                .isEqualTo(new Superseded(
                        Instant.parse("2026-11-23T08:01:00Z"),
                        Instant.parse("2026-11-23T08:02:00Z"),
                        Instant.parse("2026-11-23T08:04:00Z")));
        assertThat(school.courses.find(hands, 2).orElseThrow().state())
                .isEqualTo(new Published(Instant.parse("2026-11-23T08:03:00Z"), Instant.parse("2026-11-23T08:04:00Z")));
    }

    @Test
    void nothingIsPublishedThatWasNotReviewedAndNothingChangesInReview() {
        var hands = school.draft(SampleCourse.hygiene());
        assertThat(refused(() -> school.publish.publish(hands))).isEqualTo(ProblemType.CHANGED_MEANWHILE);

        school.submit.submit(hands);
        assertThat(refused(() -> school.draft.revise(hands, SampleCourse.hygiene())))
                .isEqualTo(ProblemType.CHANGED_MEANWHILE);
        assertThat(refused(() -> school.submit.submit(hands))).isEqualTo(ProblemType.CHANGED_MEANWHILE);
        assertThat(school.courses.latest(hands).orElseThrow().state()).isEqualTo(new InReview(school.clock.instant()));
    }

    @Test
    void whatComesBeforeIsShownOnceItIsPublishedItself() {
        var hands = school.draft(SampleCourse.hygiene());
        var firstAid = school.publish(
                SampleCourse.called("Premiers secours", "First aid").content(), hands);
        assertThat(school.read.of(firstAid).prerequisites()).isEmpty();

        school.publish(hands);

        assertThat(school.read.of(firstAid).prerequisites())
                .containsExactly(List.of(
                        new Catalogue.Prerequisite(hands, SampleCourse.both("Hygiène des mains", "Hand hygiene"))));
    }

    @Test
    void nobodyWorksAtACourseThatIsNotThere() {
        var nothing = new CourseId(UUID.randomUUID());
        assertThat(refused(() -> school.draft.revise(nothing, SampleCourse.hygiene())))
                .isEqualTo(ProblemType.NOT_FOUND);
        assertThat(refused(() -> school.submit.submit(nothing))).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(refused(() -> school.publish.publish(nothing))).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(school.courses.any()).isFalse();
    }

    @Test
    void theRevisionMovesWithWhatTheCatalogueShowsAndWithNothingElse() {
        var before = school.catalogue.revision();
        var hands = school.draft(SampleCourse.hygiene());
        school.submit.submit(hands);
        assertThat(school.catalogue.revision()).isEqualTo(before);

        school.publish.publish(hands);
        var published = school.catalogue.revision();
        assertThat(published).isGreaterThan(before);

        school.draft.revise(hands, SampleCourse.hygiene());
        assertThat(school.catalogue.revision()).isEqualTo(published);
        school.publish(hands);
        assertThat(school.catalogue.revision()).isGreaterThan(published);
    }

    private static ProblemType refused(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            return refusal.type;
        }
        throw new AssertionError("nothing was refused");
    }
}
