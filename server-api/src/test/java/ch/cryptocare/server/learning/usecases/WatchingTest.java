package ch.cryptocare.server.learning.usecases;

import static ch.cryptocare.server.learning.SampleCourse.video;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.SampleCourse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nora watches a film of a minute; Mallory would rather not. */
class WatchingTest {
    private final School school = new School();
    private final Learner nora = new Learner(school);
    private final Learner mallory = new Learner(school);
    private final CourseId course =
            school.publish(SampleCourse.called("Mains", "Hands").with(video("Le film", "The film")));

    @BeforeEach
    void bothFollowTheCourse() {
        nora.enrols(course);
        mallory.enrols(course);
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void noraSeesAllOfItAndTheCourseIsDone() {
        var player = nora.plays(course, 1);
        for (int ten = 0; ten < 5; ten++) nora.after(10, player, ten + 1, ten * 10, ten * 10 + 10);
        assertThat(percent(nora)).isEqualTo(83);
        assertThat(isDone(nora)).isFalse();

        var last = nora.after(10, player, 6, 50, 60);

        assertThat(last.course().enrolment().completedAt()).contains(school.clock.instant());
        assertThat(isDone(nora)).isTrue();
    }

    @Test
    void atDoubleSpeedItTakesHalfAMinute() {
        var player = nora.plays(course, 1);
        for (int fifth = 0; fifth < 3; fifth++) nora.after(10, player, fifth + 1, "2", fifth * 20, fifth * 20 + 20);
        assertThat(percent(nora)).isEqualTo(100);
    }

    @Test
    void theFilmGoesOnWhereSheStoppedAndKnowsWhatSheHasNotSeen() {
        var player = nora.plays(course, 1);
        nora.after(20, player, 1, 0, 20);
        nora.after(10, player, 2, 40, 50);

        var again = nora.opens(course, 1).course().chapter(1).video().orElseThrow();

        assertThat(again.progress().stoppedMillis()).isEqualTo(50_000);
        assertThat(again.progress().played().unseen(60_000).stretches())
                .extracting(gap -> gap.from() / 1000 + "-" + gap.to() / 1000)
                .containsExactly("20-40", "50-60");
    }

    @Test
    void malloryWhoSaysAtOnceThatAllWasPlayedGetsFiveSeconds() {
        var player = mallory.plays(course, 1);
        mallory.after(0, player, 1, 0, 60);
        assertThat(percent(mallory)).isEqualTo(8);
        mallory.after(0, player, 2, 0, 60);
        assertThat(percent(mallory)).isEqualTo(8);
    }

    @Test
    void malloryAtSixteenTimesTheSpeedIsCreditedTwice() {
        var player = mallory.plays(course, 1);
        mallory.after(4, player, 1, "16", 0, 60);
        assertThat(percent(mallory)).isEqualTo((5 + 8) * 100 / 60);
    }

    @Test
    void malloryWhoOpensPlayerAfterPlayerGetsTheFiveSecondsOnce() {
        for (int times = 0; times < 20; times++) mallory.after(0, mallory.plays(course, 1), 1, 0, 60);
        assertThat(percent(mallory)).isEqualTo(8);
    }

    @Test
    void malloryWhoLeavesThePlayerOpenOverNightHasNotPlayedItAllNight() {
        var film = school.publish(SampleCourse.called("Long", "Long").with(video("Le film", "The film")));
        mallory.enrols(film);
        var player = mallory.plays(film, 1);
        school.clock.pass(Duration.ofHours(8));
        assertThat(mallory.after(0, player, 1, 0, 60)
                        .course()
                        .chapter(1)
                        .video()
                        .orElseThrow()
                        .progress()
                        .played()
                        .millis())
                .isEqualTo(60_000);
        // Two minutes are kept, and of those one is left.
        assertThat(school.test.database.sql.fetchValue(
                        "select allowance_millis from learning.viewing where id = ?", player.value()))
                .isEqualTo(60_000);
    }

    @Test
    void theLastSecondsAloneDoNotMakeIt() {
        var player = mallory.plays(course, 1);
        mallory.after(10, player, 1, 57, 60);
        assertThat(percent(mallory)).isEqualTo(5);
        assertThat(isDone(mallory)).isFalse();
    }

    @Test
    void theSameReportTwiceCountsOnce() {
        var player = mallory.plays(course, 1);
        for (int copies = 0; copies < 10; copies++) mallory.after(3, player, 1, 0, 60);
        assertThat(percent(mallory)).isEqualTo((5 + 3) * 100 / 60);
    }

    @Test
    void whatIsOutsideTheFilmIsNothing() {
        var player = mallory.plays(course, 1);
        mallory.after(60, player, 1, 55, 500);
        assertThat(percent(mallory)).isEqualTo(8);
        mallory.after(60, player, 2, 900, 2_000);
        assertThat(percent(mallory)).isEqualTo(8);
    }

    @Test
    void theSecondPlayerStopsTheFirst() {
        var first = nora.plays(course, 1);
        nora.after(10, first, 1, 0, 10);
        var second = nora.plays(course, 1);

        var late = nora.after(20, first, 2, 10, 30);

        assertThat(late.isOver()).isTrue();
        assertThat(percent(nora))
                .as("the slack of five seconds, and no time after it ended")
                .isEqualTo(25);
        assertThat(nora.after(0, second, 1, 30, 50).isOver()).isFalse();
        assertThat(percent(nora)).isEqualTo((15 + 20) * 100 / 60);
    }

    @Test
    void reportsInAnyOrderMakeTheSame() {
        var order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
        Collections.shuffle(order, new Random(3));
        var player = nora.plays(course, 1);
        school.clock.pass(Duration.ofMinutes(1));
        for (var ten : order) nora.after(0, player, ten + 1, ten * 10, ten * 10 + 10);
        assertThat(percent(nora)).isEqualTo(100);
    }

    @Test
    void reportsAtTheSameMomentLoseNothing() throws Exception {
        var player = nora.plays(course, 1);
        school.clock.pass(Duration.ofMinutes(1));
        try (var threads = Executors.newFixedThreadPool(6)) {
            var all = new ArrayList<Callable<Object>>();
            for (int ten = 0; ten < 6; ten++) {
                int at = ten;
                all.add(() -> nora.after(0, player, at + 1, at * 10, at * 10 + 10));
            }
            for (var one : threads.invokeAll(all)) one.get();
        }
        assertThat(percent(nora)).isEqualTo(100);
        assertThat(isDone(nora)).isTrue();
    }

    @Test
    void malloryCannotSpeakForNorasPlayer() {
        var player = nora.plays(course, 1);
        assertThatThrownBy(() -> mallory.after(10, player, 1, 0, 10))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type).isEqualTo(ProblemType.NOT_FOUND));
    }

    private int percent(Learner learner) {
        return learner.sees(course)
                .chapter(1)
                .video()
                .orElseThrow()
                .progress()
                .played()
                .percentOf(60_000);
    }

    private boolean isDone(Learner learner) {
        return learner.sees(course).chapter(1).doneAt().isPresent();
    }
}
