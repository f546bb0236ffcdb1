package ch.cryptocare.server.learning.domain;

import static ch.cryptocare.server.learning.SampleCourse.both;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.ChapterKind;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.SampleCourse;
import ch.cryptocare.server.learning.domain.VersionState.Draft;
import ch.cryptocare.server.learning.domain.VersionState.InReview;
import ch.cryptocare.server.learning.domain.VersionState.Published;
import ch.cryptocare.server.learning.domain.VersionState.Superseded;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Tess writes, Greta reviews and publishes. */
class CourseVersionTest {
    private static final CourseId HANDS = new CourseId(new UUID(1, 1));
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-27T08:00:00Z");

    private final CourseVersion draft = CourseVersion.first(HANDS, SampleCourse.hygiene());
    private final CourseVersion inReview = draft.submitted(MONDAY);
    private final CourseVersion published = inReview.published(TUESDAY);
    private final CourseVersion superseded = published.superseded(FRIDAY);

    @Test
    void aVersionGoesFromDraftToReviewToTheCatalogueAndOut() {
        assertThat(draft.state()).isEqualTo(new Draft());
        assertThat(inReview.state()).isEqualTo(new InReview(MONDAY));
        assertThat(published.state()).isEqualTo(new Published(MONDAY, TUESDAY));
        assertThat(superseded.state()).isEqualTo(new Superseded(MONDAY, TUESDAY, FRIDAY));
        assertThat(superseded.content()).isEqualTo(draft.content());
    }

    @Test
    void noStepIsLeftOutOrTakenTwice() {
        assertThat(refused(() -> draft.published(TUESDAY)).type).isEqualTo(ProblemType.CHANGED_MEANWHILE);
        assertThat(refused(() -> draft.superseded(TUESDAY)).type).isEqualTo(ProblemType.CHANGED_MEANWHILE);
        assertThat(refused(() -> inReview.submitted(TUESDAY)).type).isEqualTo(ProblemType.CHANGED_MEANWHILE);
        assertThat(refused(() -> inReview.superseded(TUESDAY)).type).isEqualTo(ProblemType.CHANGED_MEANWHILE);
        assertThat(refused(() -> published.published(FRIDAY)).type).isEqualTo(ProblemType.CHANGED_MEANWHILE);
        assertThat(refused(() -> superseded.superseded(FRIDAY)).type).isEqualTo(ProblemType.CHANGED_MEANWHILE);
        assertThat(refused(() -> superseded.published(FRIDAY)).type).isEqualTo(ProblemType.CHANGED_MEANWHILE);
    }

    @Test
    void whatIsWrittenAfterPublishingIsTheNextVersion() {
        var better = SampleCourse.called("Mains propres", "Clean hands").content();
        assertThat(draft.revised(better)).isEqualTo(new CourseVersion(HANDS, 1, new Draft(), better));
        assertThat(published.revised(better)).isEqualTo(new CourseVersion(HANDS, 2, new Draft(), better));
        assertThat(superseded.revised(better).number()).isEqualTo(2);
        assertThat(refused(() -> inReview.revised(better)).type).isEqualTo(ProblemType.CHANGED_MEANWHILE);
    }

    @Test
    void nothingIsReviewedThatHasNothingToFollow() {
        var empty = CourseVersion.first(
                HANDS, SampleCourse.called("Vide", "Empty").with().content());
        assertThat(refused(() -> empty.submitted(MONDAY)).facts.toString())
                .isEqualTo(Refusal.invalid("chapters", "missing").facts.toString());
    }

    @Test
    void aTextIsReviewedOnlyInEveryLanguageOfItsCourse() {
        var onlyFrench = new Chapter(
                ChapterKind.TEXT,
                both("Le geste", "The gesture"),
                Duration.ofMinutes(5),
                Map.of(Language.FR, "Vingt secondes."),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Completion.LAUNCH);
        var course = SampleCourse.called("Mains", "Hands").with(SampleCourse.text("Un", "One"), onlyFrench);

        var inBoth = CourseVersion.first(HANDS, course.content());
        assertThat(refused(() -> inBoth.submitted(MONDAY)).facts.get("field")).isEqualTo("chapters[1].body.en");

        var inFrench = CourseVersion.first(HANDS, course.in(Language.FR).content());
        assertThat(inFrench.submitted(MONDAY).state()).isEqualTo(new InReview(MONDAY));
    }

    private static Refusal refused(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            return refusal;
        }
        throw new AssertionError("nothing was refused");
    }
}
