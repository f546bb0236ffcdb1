package ch.cryptocare.server.learning.usecases;

import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.chosen;
import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AttemptId;
import ch.cryptocare.server.learning.domain.quiz.AttemptState;
import ch.cryptocare.server.learning.domain.quiz.Fraction;
import ch.cryptocare.server.learning.domain.quiz.Limits;
import ch.cryptocare.server.learning.domain.quiz.Pool;
import ch.cryptocare.server.learning.domain.quiz.Quiz;
import ch.cryptocare.server.learning.domain.quiz.SampleQuiz;
import ch.cryptocare.server.learning.usecases.TakenQuiz.Taken;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nora takes the quiz of Tess: two questions, both right to pass. */
class TakingTest {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final School school = new School();

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void noraPassesAndWithItHerCourse() {
        var nora = takes(new SampleQuiz().quiz());
        var attempt = nora.begins().attempt().id();
        nora.answers(attempt, "one", 1, chosen("a"));
        nora.answers(attempt, "two", 1, chosen("a"));
        assertThat(nora.isDone()).isFalse();

        var handedIn = nora.submits(attempt);

        assertThat(handedIn.quiz().standing().isPassed()).isTrue();
        assertThat(share(handedIn)).isEqualTo(Fraction.ONE);
        assertThat(nora.isDone()).isTrue();
        refused(ProblemType.NO_ATTEMPT_LEFT, nora::begins);
    }

    @Test
    void whatIsAlmostEnoughIsNot() {
        var nora = takes(new SampleQuiz().passedFrom("4/5").quiz());
        var attempt = nora.begins().attempt().id();
        nora.answers(attempt, "one", 1, chosen("a"));
        nora.answers(attempt, "two", 1, chosen("b"));
        assertThat(share(nora.submits(attempt))).isEqualTo(Fraction.of(1, 2));
        assertThat(nora.isDone()).isFalse();
        assertThat(nora.begins().attempt().ordinal()).isEqualTo(2);
    }

    @Test
    void anAttemptThatIsOpenIsGoneOnWithAsItWas() {
        var nora = takes(new SampleQuiz()
                .drawing(new Pool(
                        2, IntStream.range(0, 9).mapToObj(i -> single("q" + i)).toList()))
                .quiz());
        var first = nora.begins();
        var question = first.attempt().sheet().asked().getFirst().question();
        nora.answers(first.attempt().id(), question.value(), 1, chosen("b"));

        var again = nora.begins();

        assertThat(again.attempt()).isEqualTo(first.attempt());
        assertThat(again.attempt().sheet().asked()).hasSize(2);
        assertThat(again.answers().keySet()).containsExactly(question);
    }

    @Test
    void theNewestAnswerIsKeptInWhateverOrderTheyArrive() {
        var nora = takes(new SampleQuiz().quiz());
        var attempt = nora.begins().attempt().id();
        nora.answers(attempt, "one", 3, chosen("c"));
        assertThat(nora.answers(attempt, "one", 2, chosen("b")).answer()).contains(chosen("c"));
        assertThat(nora.answers(attempt, "one", 3, chosen("b")).answer()).contains(chosen("c"));
        assertThat(nora.answers(attempt, "one", 4, chosen("a")).answer()).contains(chosen("a"));
        assertThat(nora.takesBack(attempt, "one", 5).answer()).isEmpty();
        assertThat(nora.looks(attempt).answers().values())
                .singleElement()
                .satisfies(given -> assertThat(given.sequence()).isEqualTo(5));
    }

    @Test
    void fiftyPressesAreOneResult() throws Exception {
        var nora = takes(new SampleQuiz().quiz());
        var attempt = nora.begins().attempt().id();
        nora.answers(attempt, "one", 1, chosen("a"));
        nora.answers(attempt, "two", 1, chosen("a"));
        try (var presses = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = IntStream.range(0, 50)
                    .mapToObj(_ -> presses.submit(() -> nora.submits(attempt).attempt()))
                    .toList();
            for (var one : results)
                assertThat(one.get()).isEqualTo(results.getFirst().get());
        }
        assertThat(nora.looks().standing().attempts()).hasSize(1);
        assertThat(nora.isDone()).isTrue();
    }

    @Test
    void fiftyBeginningsAreOneAttempt() throws Exception {
        var nora = takes(new SampleQuiz().quiz());
        try (var presses = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = IntStream.range(0, 50)
                    .mapToObj(_ -> presses.submit(() -> nora.begins().attempt().id()))
                    .toList();
            for (var one : begun)
                assertThat(one.get()).isEqualTo(begun.getFirst().get());
        }
        assertThat(nora.looks().standing().attempts()).hasSize(1);
    }

    @Test
    void whenTheTimeIsOverWhatWasSavedCounts() {
        var nora = takes(new SampleQuiz().within(limited(TEN_MINUTES)).quiz());
        var attempt = nora.begins().attempt().id();
        nora.answers(attempt, "one", 1, chosen("a"));
        school.clock.pass(TEN_MINUTES.plusSeconds(30));
        nora.answers(attempt, "two", 1, chosen("a"));
        school.clock.pass(Duration.ofSeconds(1));
        refused(ProblemType.ATTEMPT_OVER, () -> nora.answers(attempt, "two", 2, chosen("b")));

        var seen = nora.looks(attempt).attempt();

        assertThat(seen.state()).isInstanceOf(AttemptState.Lapsed.class);
        assertThat(seen.state().endedAt()).isEqualTo(seen.deadline());
        assertThat(nora.submits(attempt).attempt()).isEqualTo(seen);
        assertThat(nora.isDone()).isTrue();
    }

    @Test
    void whoeverNeverLooksAgainIsMarkedAllTheSame() {
        var nora = takes(new SampleQuiz().within(limited(TEN_MINUTES)).quiz());
        var attempt = nora.begins().attempt().id();
        nora.answers(attempt, "one", 1, chosen("a"));
        nora.answers(attempt, "two", 1, chosen("a"));
        school.clock.pass(TEN_MINUTES.plusSeconds(30));
        nora.othersPassBy();
        assertThat(nora.attempts.find(attempt).orElseThrow().isOpen()).isTrue();
        school.clock.pass(Duration.ofSeconds(1));
        nora.othersPassBy();
        nora.othersPassBy();
        assertThat(nora.attempts.find(attempt).orElseThrow().isOpen()).isFalse();
        assertThat(nora.isDone()).isTrue();
    }

    @Test
    void omarHasHalfAsMuchTimeAgain() {
        var omar = takes(new SampleQuiz().within(limited(TEN_MINUTES)).quiz());
        omar.gets(50);
        var attempt = omar.begins().attempt();
        assertThat(attempt.deadline()).contains(attempt.startedAt().plus(Duration.ofMinutes(15)));
        school.clock.pass(Duration.ofMinutes(15));
        assertThat(omar.answers(attempt.id(), "one", 1, chosen("a")).sequence()).isEqualTo(1);
    }

    @Test
    void threeAttemptsWithPausesAndNoFourth() {
        var limits = new Limits(Optional.of(3), Optional.empty(), Duration.ofHours(1), Duration.ofDays(1));
        var nora = takes(new SampleQuiz().within(limits).quiz());
        nora.submits(nora.begins().attempt().id());
        var from = school.clock.instant().plus(Duration.ofHours(1));
        school.clock.pass(Duration.ofMinutes(59));
        assertThatThrownBy(nora::begins).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.type).isEqualTo(ProblemType.ATTEMPT_TOO_SOON);
            assertThat(refusal.facts).isEqualTo(Map.of("from", from));
        });
        school.clock.pass(Duration.ofMinutes(1));
        nora.submits(nora.begins().attempt().id());
        school.clock.pass(Duration.ofHours(2));
        refused(ProblemType.ATTEMPT_TOO_SOON, nora::begins);
        school.clock.pass(Duration.ofDays(1));
        nora.submits(nora.begins().attempt().id());
        school.clock.pass(Duration.ofDays(9));
        refused(ProblemType.NO_ATTEMPT_LEFT, nora::begins);
        assertThat(nora.looks().standing().left()).contains(0);
    }

    @Test
    void whatIsAnothersIsNotThere() {
        var course = Pupil.course(school, new SampleQuiz().quiz());
        var nora = new Pupil(school, course);
        var omar = new Pupil(school, course);
        var hers = nora.begins().attempt().id();
        refused(ProblemType.NOT_FOUND, () -> omar.looks(hers));
        refused(ProblemType.NOT_FOUND, () -> omar.answers(hers, "one", 1, chosen("a")));
        refused(ProblemType.NOT_FOUND, () -> omar.submits(hers));
        refused(ProblemType.NOT_FOUND, () -> omar.looks(new AttemptId(UUID.randomUUID())));
        assertThat(nora.looks(hers).attempt().isOpen()).isTrue();
    }

    @Test
    void anAnswerIsFourStatementsHoweverManyQuestionsThereAre() {
        var nora = takes(new SampleQuiz()
                .drawing(new Pool(
                        40,
                        IntStream.range(0, 50).mapToObj(i -> single("q" + i)).toList()))
                .quiz());
        var begun = nora.begins().attempt();
        var asked = begun.sheet().asked().getLast().question().value();

        assertThat(school.test.statements(() -> nora.answers(begun.id(), asked, 1, chosen("a"))))
                .hasSize(4);
        assertThat(school.test.statements(() -> nora.looks(begun.id()))).hasSizeLessThanOrEqualTo(8);
        assertThat(school.test.statements(() -> nora.submits(begun.id()))).hasSizeLessThanOrEqualTo(14);
    }

    private Pupil takes(Quiz quiz) {
        return new Pupil(school, Pupil.course(school, quiz));
    }

    private static Limits limited(Duration time) {
        return new Limits(Optional.empty(), Optional.of(time), Duration.ZERO, Duration.ZERO);
    }

    private static Fraction share(Taken taken) {
        return taken.attempt().state().outcome().orElseThrow().share();
    }

    private static void refused(ProblemType type, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type).isEqualTo(type));
    }
}
