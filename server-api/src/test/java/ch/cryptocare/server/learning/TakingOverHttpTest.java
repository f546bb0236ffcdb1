package ch.cryptocare.server.learning;

import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.question;
import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.single;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.ReviewTime;
import ch.cryptocare.server.learning.domain.quiz.GradingPolicy;
import ch.cryptocare.server.learning.domain.quiz.Limits;
import ch.cryptocare.server.learning.domain.quiz.SampleQuiz;
import ch.cryptocare.server.learning.usecases.School;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nora takes a quiz over HTTP, twice if she must, in ten minutes each; Mallory follows the same course. */
class TakingOverHttpTest {
    private static final String RIGHT = "{\"chosen\":\"a\"}";
    private static final String WRONG = "{\"chosen\":\"b\"}";

    /** What stands nowhere but in explanations, solutions and marks; {@code 12.5} is the number that is asked for. */
    private static final List<String> SECRET =
            List.of("Parce que", "Because", "12.5", "tolerance", "explanation", "worth", "parts", "ALL_OR_NOTHING");

    @TempDir
    static Path media;

    private final SchoolOverHttp http = new SchoolOverHttp(media);
    private final School school = http.school;
    private final CourseId course = school.publish(SampleCourse.called("Examen", "Exam")
            .with(SampleCourse.quiz(new SampleQuiz()
                    .asking(
                            single("choice"),
                            question("number", GradingPolicy.ALL_OR_NOTHING_1, SampleQuiz.NUMERIC),
                            question("order", GradingPolicy.ALL_OR_NOTHING_1, SampleQuiz.ORDERING),
                            question("match", GradingPolicy.ALL_OR_NOTHING_1, SampleQuiz.MATCHING))
                    .within(new Limits(
                            Optional.of(2), Optional.of(Duration.ofMinutes(10)), Duration.ZERO, Duration.ZERO))
                    .passedFrom("1/4")
                    .showing(ReviewTime.WHEN_DONE, ReviewTime.WHEN_DONE)
                    .quiz())));

    @BeforeEach
    void bothFollowIt() throws Exception {
        for (var who : List.of("nora", "mallory")) http.post(who, "/api/courses/" + course + "/enrolment", "");
    }

    @AfterEach
    void stop() {
        http.close();
    }

    @Test
    void nothingTellsWhatIsRightBeforeNoAttemptCanChangeAnything() throws Exception {
        var attempt = begun();
        var told = List.of(
                begin(),
                answer(attempt, "choice", 1, WRONG),
                get("nora", attempt),
                submit(attempt),
                get("nora", attempt),
                get("nora", "/api/account/courses/" + course + "/quiz?chapter=1"),
                begin());

        assertThat(told).allSatisfy(reply -> {
            assertThat(reply.status()).isBetween(200, 201);
            assertThat(reply.body()).doesNotContain(SECRET).doesNotContainPattern("\"(mark|solution)\":[^n]");
        });
        assertThat(told.get(4).json().at("/result").toString())
                .isEqualTo("{\"earned\":\"0\",\"points\":4,\"percent\":0.0,\"passed\":false}");
        assertThat(told.getLast().asked("choice").at("/options"))
                .hasSize(3)
                .allSatisfy(option -> assertThat(option.properties())
                        .extracting(Map.Entry::getKey)
                        .containsExactly("id", "text"));
        assertThat(told.getLast().asked("order").at("/options").findValuesAsText("id"))
                .containsExactlyInAnyOrder("a", "b", "c", "d")
                .isNotEqualTo(List.of("a", "b", "c", "d"));
    }

    @Test
    void onceItIsPassedEachAnswerIsExplained() throws Exception {
        var failed = begun();
        answer(failed, "choice", 1, WRONG);
        submit(failed);
        var passed = begun();
        answer(passed, "choice", 1, RIGHT);
        submit(passed);

        var before = get("nora", failed).asked("choice");
        assertThat(before.at("/mark/worth").asText()).isEqualTo("0");
        assertThat(before.at("/given/answer/chosen").asText()).isEqualTo("b");
        assertThat(before.at("/solution/answer/chosen").asText()).isEqualTo("a");
        assertThat(before.at("/solution/explanation/en").asText()).isEqualTo("Because.");
        assertThat(get("nora", passed).asked("choice").at("/mark/worth").asText())
                .isEqualTo("1");
        var blank = get("nora", passed).asked("number");
        assertThat(blank.at("/mark/blank").asBoolean()).isTrue();
        assertThat(blank.at("/solution/answer/typed").decimalValue()).isEqualByComparingTo("12.5");
    }

    @Test
    void anothersAttemptIsNotThere() throws Exception {
        var attempt = begun();
        var before = get("nora", attempt).body();
        assertThat(get("mallory", attempt).status()).isEqualTo(404);
        assertThat(post("mallory", attempt + "/answers", said("choice", 1, RIGHT))
                        .status())
                .isEqualTo(404);
        assertThat(post("mallory", attempt + "/submission", "").status()).isEqualTo(404);
        assertThat(get("", attempt).status()).isEqualTo(401);
        assertThat(get("nora", attempt).body()).isEqualTo(before);
    }

    @Test
    void whatComesTooLateIsRefused() throws Exception {
        var attempt = begun();
        school.clock.pass(Duration.ofMinutes(10).plusSeconds(30));
        assertThat(answer(attempt, "choice", 1, WRONG).status()).isEqualTo(200);
        school.clock.pass(Duration.ofMillis(1));

        var late = answer(attempt, "choice", 2, RIGHT);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("/code")).isEqualTo("attempt-over");
        var seen = submit(attempt);
        assertThat(seen.text("/status")).isEqualTo("LAPSED");
        assertThat(seen.text("/endedAt")).isEqualTo(seen.text("/deadline"));
        assertThat(seen.text("/result/passed")).isEqualTo("false");
    }

    @Test
    void whatIsSentAgainOrArrivesLateChangesNothing() throws Exception {
        var attempt = begun();
        school.clock.pass(Duration.ofNanos(682_982_360));
        var kept = answer(attempt, "choice", 2, RIGHT);
        var before = get("nora", attempt).body();
        assertThat(answer(attempt, "choice", 2, RIGHT)).isEqualTo(kept);
        assertThat(answer(attempt, "choice", 2, WRONG)).isEqualTo(kept);
        assertThat(answer(attempt, "choice", 1, WRONG)).isEqualTo(kept);
        assertThat(get("nora", attempt).body()).isEqualTo(before);
        assertThat(kept.text("/sequence")).isEqualTo("2");
        assertThat(kept.text("/answer/chosen")).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            choice | {"chosen":"z"}                                               | 422 answer-invalid unknown
            choice | {"chosen":"<b>"}                                             | 422 answer-invalid unknown
            choice | {"ticked":["a"]}                                             | 422 answer-invalid other-kind
            choice | {}                                                           | 422 answer-invalid not-one
            choice | {"chosen":"a","said":true}                                   | 422 answer-invalid not-one
            choice | {"ticked":["a","a"]}                                         | 422 answer-invalid repeated
            order  | {"ordered":["a","b","c"]}                                    | 422 answer-invalid missing
            order  | {"ordered":["a","b","c","c"]}                                | 422 answer-invalid repeated
            order  | {"ordered":["a","b","c",null]}                               | 400 invalid-input missing
            match  | {"matched":[{"left":"a","right":"w"}]}                       | 422 answer-invalid unknown
            match  | {"matched":[{"left":"a","right":"x"},{"left":"a","right":"y"}]} | 422 answer-invalid repeated
            number | {"typed":1e99}                                               | 422 answer-invalid too-long
            other  | {"chosen":"a"}                                               | 422 answer-invalid unknown
            """)
    void whatAnswersNothingThatIsAskedIsRefused(String question, String answer, String why) throws Exception {
        var attempt = begun();
        var refused = answer(attempt, question, 1, answer);
        assertThat(refused.status() + " " + refused.text("/code") + " " + refused.text("/facts/reason"))
                .isEqualTo(why);
        assertThat(get("nora", attempt).body()).doesNotContain("savedAt");
    }

    @Test
    void fiftySubmissionsAreOneResultAndOneCertificate() throws Exception {
        var attempt = begun();
        answer(attempt, "choice", 1, RIGHT);
        try (var presses = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = IntStream.range(0, 50)
                    .mapToObj(_ -> presses.submit(() -> submit(attempt)))
                    .toList();
            for (var one : results) {
                assertThat(one.get().status()).isEqualTo(200);
                assertThat(one.get()).isEqualTo(results.getFirst().get());
            }
        }
        assertThat(submit(attempt).json().at("/result/percent").asInt()).isEqualTo(25);
        assertThat(school.certified).singleElement().satisfies(completed -> {
            assertThat(completed.course()).isEqualTo(course);
            assertThat(completed.holder()).isEqualTo(http.account("nora"));
        });
        assertThat(begin().text("/code")).isEqualTo("no-attempt-left");
    }

    /** Where Nora's open attempt is. */
    private String begun() throws Exception {
        return "/api/attempts/" + begin().text("/id");
    }

    private Reply begin() throws Exception {
        return post("nora", "/api/account/courses/" + course + "/attempts", "{\"chapter\":1}");
    }

    private Reply answer(String attempt, String question, int sequence, String answer) throws Exception {
        return post("nora", attempt + "/answers", said(question, sequence, answer));
    }

    private static String said(String question, int sequence, String answer) {
        return "{\"question\":\"" + question + "\",\"sequence\":" + sequence + ",\"answer\":" + answer + "}";
    }

    private Reply submit(String attempt) throws Exception {
        return post("nora", attempt + "/submission", "");
    }

    private Reply get(String who, String path) throws Exception {
        return Reply.of(http.get(who, path));
    }

    private Reply post(String who, String path, String body) throws Exception {
        return Reply.of(http.post(who, path, body));
    }

    private record Reply(int status, String body, JsonNode json) {
        static Reply of(HttpResponse<byte[]> answer) throws IOException {
            var body = new String(answer.body(), StandardCharsets.UTF_8);
            return new Reply(answer.statusCode(), body, SchoolOverHttp.json(answer));
        }

        String text(String pointer) {
            return json.at(pointer).asText();
        }

        JsonNode asked(String question) {
            for (var asked : json.at("/questions")) if (asked.at("/id").asText().equals(question)) return asked;
            throw new AssertionError(question + " is not asked in " + body);
        }
    }
}
