package ch.cryptocare.server.learning;

import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.single;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.learning.db.JooqDrafts;
import ch.cryptocare.server.learning.domain.quiz.Limits;
import ch.cryptocare.server.learning.domain.quiz.SampleQuiz;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Nora and Mallory sit the exam of Tess: four questions whose first option is right, three of them to pass, two attempts. */
final class Examined implements AutoCloseable {
    static final String ONLY_B = "\"correction\":\"ONLY_RIGHT\",\"key\":{\"chosen\":\"b\"}";

    final SchoolOverHttp http = new SchoolOverHttp(Path.of("media"));
    final CourseId course = http.school.publish(SampleCourse.called("Examen", "Exam")
            .with(SampleCourse.quiz(new SampleQuiz()
                    .asking(single("one"), single("two"), single("three"), single("four"))
                    .within(new Limits(Optional.of(2), Optional.empty(), Duration.ZERO, Duration.ZERO))
                    .passedFrom("3/4")
                    .quiz())));

    Examined() throws Exception {
        new JooqDrafts(http.school.test.database.sql).add(http.account("tess"), course, http.school.clock.instant());
        for (var who : List.of("nora", "mallory")) {
            http.auth.addresses.put(http.account(who), new EmailAddress(who + "@example.ch"));
            http.auth.names.put(http.account(who), who.substring(0, 1).toUpperCase(Locale.ROOT) + who.substring(1));
            http.post(who, "/api/courses/" + course + "/enrolment", "");
        }
    }

    /** @param options one for each question: {@code baab} */
    String sits(String who, String options) throws Exception {
        var attempt = answers(who, options);
        submits(who, attempt);
        return attempt;
    }

    /** Where the open attempt is. */
    String answers(String who, String options) throws Exception {
        var begun = json("POST", who, "/api/account/courses/" + course + "/attempts", "{\"chapter\":1}");
        var attempt = "/api/attempts/" + begun.at("/id").asText();
        var questions = List.of("one", "two", "three", "four");
        for (int i = 0; i < options.length(); i++)
            json(
                    "POST",
                    who,
                    attempt + "/answers",
                    "{\"question\":\"" + questions.get(i) + "\",\"sequence\":1,\"answer\":{\"chosen\":\""
                            + options.charAt(i) + "\"}}");
        return attempt;
    }

    JsonNode submits(String who, String attempt) throws Exception {
        return json("POST", who, attempt + "/submission", "");
    }

    JsonNode sees(String who, String attempt) throws Exception {
        return json("GET", who, attempt, "");
    }

    JsonNode quiz(String who) throws Exception {
        return json("GET", who, "/api/account/courses/" + course + "/quiz?chapter=1", "");
    }

    JsonNode questions(String who) throws Exception {
        return json("GET", who, Authors.COURSES + "/" + course + "/sat-questions", "");
    }

    JsonNode previews(String who, String wish) throws Exception {
        return json("POST", who, Authors.COURSES + "/" + course + "/regrade-preview", wish);
    }

    JsonNode regrades(String who, String wish, String fingerprint, String reason) throws Exception {
        return json(
                "POST",
                who,
                Authors.COURSES + "/" + course + "/regrades",
                "{\"wish\":" + wish + ",\"fingerprint\":\"" + fingerprint + "\",\"reason\":\"" + reason + "\"}");
    }

    /** Looks first, and does it. */
    JsonNode regrades(String wish) throws Exception {
        return regrades("tess", wish, previews("tess", wish).at("/fingerprint").asText(), "Both are taught.");
    }

    static String wish(String correction, boolean lowers) {
        return "{\"version\":1,\"chapter\":1,\"question\":\"one\"," + correction + ",\"lowers\":" + lowers + "}";
    }

    static JsonNode asked(JsonNode attempt, String question) {
        for (var asked : attempt.at("/questions")) if (asked.at("/id").asText().equals(question)) return asked;
        throw new AssertionError(question + " is not asked in " + attempt);
    }

    private JsonNode json(String method, String who, String path, String body) throws Exception {
        return SchoolOverHttp.json(method.equals("GET") ? http.get(who, path) : http.post(who, path, body));
    }

    @Override
    public void close() {
        http.close();
    }
}
