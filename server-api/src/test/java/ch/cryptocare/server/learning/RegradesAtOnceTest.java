package ch.cryptocare.server.learning;

import static ch.cryptocare.server.learning.Examined.ONLY_B;
import static ch.cryptocare.server.learning.Examined.wish;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While Tess corrects a question, others do things. */
class RegradesAtOnceTest {
    private static final String FULL = wish("\"correction\":\"FULL_MARKS\"", false);

    private Examined exam;

    @BeforeEach
    void noraSits() throws Exception {
        exam = new Examined();
        exam.sits("nora", "baab");
    }

    @AfterEach
    void stop() {
        exam.close();
    }

    @Test
    void whenSomebodyHandedInMeanwhileTessLooksAgain() throws Exception {
        var seen = exam.previews("tess", FULL).at("/fingerprint").asText();
        exam.sits("mallory", "baab");
        assertThat(exam.regrades("tess", FULL, seen, "So.").at("/code").asText())
                .isEqualTo("changed-meanwhile");
        assertThat(exam.http.school.certified).isEmpty();
        assertThat(exam.regrades(FULL).at("/changed").asInt()).isEqualTo(2);
    }

    @Test
    void ofTwoCorrectionsAtOnceOneIsMade() throws Exception {
        var only = wish(ONLY_B, false);
        var full = exam.previews("tess", FULL).at("/fingerprint").asText();
        var other = exam.previews("greta", only).at("/fingerprint").asText();
        var answers = atOnce(
                () -> exam.regrades("tess", FULL, full, "So."),
                () -> exam.regrades("greta", only, other, "Otherwise."));
        assertThat(answers.stream().filter(answer -> answer.has("changed"))).hasSize(1);
        assertThat(answers.stream().map(answer -> answer.at("/code").asText())).contains("changed-meanwhile");
        assertThat(exam.questions("tess").at("/items/0/regrades")).hasSize(1);
        assertThat(exam.http.school.certified).hasSize(1);
    }

    @Test
    void pressedTwiceAtOnceItIsMadeOnce() throws Exception {
        var seen = exam.previews("tess", FULL).at("/fingerprint").asText();
        Callable<JsonNode> press = () -> exam.regrades("tess", FULL, seen, "So.");
        var answers = atOnce(press, press);
        assertThat(answers.getFirst()).isEqualTo(answers.getLast());
        assertThat(answers.getFirst().at("/changed").asInt()).isOne();
        assertThat(exam.http.school.certified).hasSize(1);
        assertThat(exam.http.auth.letters).hasSize(1);
    }

    @Test
    void whatIsHandedInWhileItIsCorrectedIsCorrectedToo() throws Exception {
        var seen = exam.previews("tess", FULL).at("/fingerprint").asText();
        var open = exam.answers("mallory", "baab");
        var made = atOnce(() -> exam.submits("mallory", open), () -> exam.regrades("tess", FULL, seen, "So."))
                .getLast();
        if (!made.has("changed")) exam.regrades(FULL);
        assertThat(exam.sees("mallory", open).at("/result/earned").asText()).isEqualTo("3");
        assertThat(exam.http.school.certified).hasSize(2);
    }

    private static List<JsonNode> atOnce(Callable<JsonNode> one, Callable<JsonNode> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = people.submit(() -> waited(start, one));
            var second = people.submit(() -> waited(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private static JsonNode waited(CyclicBarrier start, Callable<JsonNode> what) throws Exception {
        start.await();
        return what.call();
    }
}
