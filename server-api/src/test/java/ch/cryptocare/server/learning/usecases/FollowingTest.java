package ch.cryptocare.server.learning.usecases;

import static ch.cryptocare.server.learning.SampleCourse.text;
import static ch.cryptocare.server.learning.SampleCourse.video;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.SampleCourse;
import ch.cryptocare.server.learning.domain.Prerequisites;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nora follows courses. */
class FollowingTest {
    private final School school = new School();
    private final Learner nora = new Learner(school);

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void noraReadsACourseToItsEnd() {
        var hands = school.publish(
                SampleCourse.called("Mains", "Hands").with(text("Quand", "When"), text("Comment", "How")));
        nora.enrols(hands);
        assertThat(done(hands)).isEmpty();

        nora.finishes(hands, 2);
        assertThat(done(hands)).containsExactly(2);
        assertThat(nora.sees(hands).enrolment().completedAt()).isEmpty();

        nora.finishes(hands, 1);
        assertThat(done(hands)).containsExactly(1, 2);
        assertThat(nora.sees(hands).enrolment().completedAt()).contains(school.clock.instant());
        assertThat(school.certified).singleElement().satisfies(completed -> {
            assertThat(completed.holder()).isEqualTo(nora.account);
            assertThat(completed.titles()).isEqualTo(SampleCourse.both("Mains", "Hands"));
            assertThat(completed.version()).isEqualTo(1);
            assertThat(completed.at()).isEqualTo(school.clock.instant());
        });
    }

    @Test
    void fiftyTimesTheLastChapterIsOneCertificate() throws Exception {
        var hands = school.publish(SampleCourse.called("Mains", "Hands"));
        nora.enrols(hands);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = threads.invokeAll(IntStream.range(0, 50)
                    .<Callable<FollowedCourse>>mapToObj(_ -> () -> nora.finishes(hands, 1))
                    .toList());
            for (var one : all) assertThat(one.get().enrolment().completedAt()).isPresent();
        }
        assertThat(school.certified).hasSize(1);
    }

    @Test
    void aSecondTimeChangesNothing() {
        var hands = school.publish(SampleCourse.called("Mains", "Hands"));
        var first = nora.enrols(hands);
        nora.finishes(hands, 1);
        var done = nora.sees(hands);

        school.clock.pass(Duration.ofHours(1));
        nora.finishes(hands, 1);

        assertThat(nora.enrols(hands).id()).isEqualTo(first.id());
        assertThat(nora.sees(hands)).isEqualTo(done);
    }

    @Test
    void sheKeepsTheVersionThatSheBeganWith() {
        var hands = school.publish(SampleCourse.called("Mains", "Hands"));
        nora.enrols(hands);
        school.draft.revise(
                hands,
                SampleCourse.called("Mains propres", "Clean hands")
                        .with(text("Un", "One"), text("Deux", "Two"))
                        .content());
        school.publish(hands);

        assertThat(nora.enrols(hands).version()).isEqualTo(1);
        assertThat(nora.sees(hands).chapters()).hasSize(1);
        assertThat(nora.finishes(hands, 1).enrolment().completedAt()).isPresent();
        assertThat(new Learner(school).enrols(hands).version()).isEqualTo(2);
    }

    @Test
    void whatComesBeforeIsCompletedBefore() {
        var hands = school.publish(SampleCourse.called("Mains", "Hands"));
        var firstAid =
                school.publish(SampleCourse.called("Secours", "First aid").content(), hands);
        assertThatThrownBy(() -> nora.enrols(firstAid)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.type).isEqualTo(ProblemType.PREREQUISITE_MISSING);
            assertThat(refusal.facts.get("courses")).isEqualTo(List.of(hands));
        });

        nora.enrols(hands);
        refused(ProblemType.PREREQUISITE_MISSING, () -> nora.enrols(firstAid));
        nora.finishes(hands, 1);
        assertThat(nora.enrols(firstAid).course()).isEqualTo(firstAid);
    }

    @Test
    void ofEachChoiceOneIsEnough() {
        var hands = school.publish(SampleCourse.called("Mains", "Hands"));
        var masks = school.publish(SampleCourse.called("Masques", "Masks"));
        var drugs = school.publish(SampleCourse.called("Médicaments", "Drugs"));
        var isolation = school.publish(SampleCourse.called("Isolement", "Isolation"));
        school.courses.require(isolation, new Prerequisites(List.of(Set.of(hands, masks), Set.of(drugs))));
        nora.enrols(masks);
        nora.finishes(masks, 1);
        assertThatThrownBy(() -> nora.enrols(isolation))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.facts.get("courses")).isEqualTo(List.of(drugs)));

        nora.enrols(drugs);
        nora.finishes(drugs, 1);
        assertThat(nora.enrols(isolation).course()).isEqualTo(isolation);
    }

    @Test
    void whatIsNotPublishedOrNotFreeCannotBeFollowed() {
        var draft = school.draft(SampleCourse.hygiene());
        var paid = school.publish(SampleCourse.called("Cher", "Dear").at(21_000));
        refused(ProblemType.NOT_FOUND, () -> nora.enrols(draft));
        refused(ProblemType.NOT_FOUND, () -> nora.enrols(new CourseId(UUID.randomUUID())));
        refused(ProblemType.COURSE_NOT_FREE, () -> nora.enrols(paid));
    }

    @Test
    void whoDoesNotFollowACourseReadsNothingOfIt() {
        var hands = school.publish(SampleCourse.called("Mains", "Hands"));
        refused(ProblemType.NOT_FOUND, () -> nora.sees(hands));
        refused(ProblemType.NOT_FOUND, () -> nora.opens(hands, 1));
        refused(ProblemType.NOT_FOUND, () -> nora.finishes(hands, 1));
    }

    @Test
    void aChapterThatIsNotThereIsNotOpened() {
        var hands = school.publish(SampleCourse.called("Mains", "Hands"));
        nora.enrols(hands);
        for (var number : List.of(0, 2, -1)) refused(ProblemType.NOT_FOUND, () -> nora.opens(hands, number));
    }

    @Test
    void aFilmIsNotSeenByPressingDone() {
        var hands = school.publish(SampleCourse.called("Mains", "Hands").with(video("Le film", "The film")));
        nora.enrols(hands);
        refused(ProblemType.NOT_ALLOWED, () -> nora.finishes(hands, 1));
    }

    @Test
    void whoeverPressesFiftyTimesFollowsItOnce() throws Exception {
        var hands = school.publish(SampleCourse.called("Mains", "Hands"));
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = threads.invokeAll(IntStream.range(0, 50)
                    .<Callable<UUID>>mapToObj(_ -> () -> nora.enrols(hands).id().value())
                    .toList());
            var ids = new HashSet<UUID>();
            for (var one : all) ids.add(one.get());
            assertThat(ids).hasSize(1);
        }
        assertThat(nora.followed.of(nora.account)).hasSize(1);
    }

    @Test
    void theListTellsHowFarSheIs() {
        var hands = school.publish(
                SampleCourse.called("Mains", "Hands").with(text("Quand", "When"), text("Comment", "How")));
        var aid = school.publish(SampleCourse.called("Secours", "First aid"));
        nora.enrols(hands);
        school.clock.pass(Duration.ofDays(1));
        nora.enrols(aid);
        nora.finishes(hands, 1);

        assertThat(nora.followed.of(nora.account))
                .extracting(FollowedCourses.Entry::course, FollowedCourses.Entry::done, FollowedCourses.Entry::chapters)
                .containsExactly(tuple(aid, 0, 1), tuple(hands, 1, 2));
    }

    private List<Integer> done(CourseId course) {
        return nora.sees(course).chapters().stream()
                .filter(chapter -> chapter.doneAt().isPresent())
                .map(FollowedCourse.FollowedChapter::number)
                .toList();
    }

    private static void refused(ProblemType type, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type).isEqualTo(type));
    }
}
