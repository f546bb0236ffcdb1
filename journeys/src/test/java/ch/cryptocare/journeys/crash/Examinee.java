package ch.cryptocare.journeys.crash;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.journeys.rights.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Answers numbers as a browser does: one after the other, and what nobody confirmed once more with the same sequence. */
final class Examinee {
    /** What was sent last, when it was not confirmed: it may be kept, or not. */
    private record Said(String question, long sequence, int number) {}

    private final Person person;
    private final String attempt;
    private final List<String> asked;
    private final Map<String, JsonNode> confirmed = new HashMap<>();
    private Optional<Said> inDoubt = Optional.empty();
    private int said;

    private Examinee(Person person, JsonNode begun) {
        this.person = person;
        this.attempt = "/api/attempts/" + begun.path("id").asText();
        this.asked = begun.path("questions").findValuesAsText("id");
    }

    static Examinee begins(Person person, String course) throws Exception {
        return new Examinee(person, begun(person, course));
    }

    private static JsonNode begun(Person person, String course) throws Exception {
        return person.call("POST", "/api/account/courses/" + course + "/attempts", Map.of("chapter", 1))
                .body();
    }

    /** @param enough counts what is confirmed */
    void answersUntilNobodyListens(CountDownLatch enough) throws InterruptedException {
        try {
            while (true) {
                answers(said % 10);
                enough.countDown();
            }
        } catch (IOException _) {
            assertThat(inDoubt).as("what the server did not hear out").isPresent();
        }
    }

    void answersEach(int number) throws Exception {
        if (inDoubt.isPresent()) answers(number);
        for (var _ : asked) answers(number);
    }

    /** The next question, or once more the one of which it is not known. */
    private void answers(int number) throws IOException, InterruptedException {
        var sent = inDoubt.orElseGet(() -> {
            var question = asked.get(said % asked.size());
            return new Said(question, ++said, number);
        });
        inDoubt = Optional.of(sent);
        var reply = person.call(
                "POST",
                attempt + "/answers",
                Map.of(
                        "question", sent.question,
                        "sequence", sent.sequence,
                        "answer", Map.of("typed", sent.number)));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(isIt(sent, reply.body())).as(reply.toString()).isTrue();
        confirmed.put(sent.question, reply.body());
        inDoubt = Optional.empty();
    }

    /** The attempt goes on with the same sheet; only what was not confirmed may be there or not. */
    void findsTheAttemptAsItWas(String course) throws Exception {
        var found = begun(person, course);
        assertThat("/api/attempts/" + found.path("id").asText()).isEqualTo(attempt);
        assertThat(found.path("status").asText()).isEqualTo("OPEN");
        assertThat(found.path("questions").findValuesAsText("id")).isEqualTo(asked);
        for (var question : found.path("questions")) {
            var given = question.path("given");
            var id = question.path("id").asText();
            if (inDoubt.filter(sent -> sent.question.equals(id) && isIt(sent, given))
                    .isEmpty())
                assertThat(Optional.of(given).filter(kept -> !kept.isNull()))
                        .as(id)
                        .isEqualTo(Optional.ofNullable(confirmed.get(id)));
        }
    }

    private static boolean isIt(Said sent, JsonNode given) {
        return given.path("sequence").asLong() == sent.sequence
                && given.at("/answer/typed").asInt(-1) == sent.number;
    }

    JsonNode submits() throws Exception {
        return person.call("POST", attempt + "/submission").body();
    }

    int answered() {
        return said;
    }
}
