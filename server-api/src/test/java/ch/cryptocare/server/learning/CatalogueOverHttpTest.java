package ch.cryptocare.server.learning;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Profession;
import ch.cryptocare.server.learning.usecases.School;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.http.Health;
import ch.cryptocare.server.platform.http.HttpServer;
import ch.cryptocare.server.platform.jobs.Deliveries;
import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue over HTTP, as it comes from two servers that share a database. */
class CatalogueOverHttpTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final School school = new School();
    private final HttpServer geneva = server();
    private final HttpServer lausanne = server();
    private final int inGeneva = geneva.start("127.0.0.1", 0);
    private final int inLausanne = lausanne.start("127.0.0.1", 0);
    private final CourseId hands = school.publish(
            SampleCourse.called("Hygiène des mains", "Hand hygiene").with(SampleCourse.video("Le film", "The film")));

    @AfterEach
    void stop() {
        geneva.close();
        lausanne.close();
        school.close();
    }

    private HttpServer server() {
        return new HttpServer(
                List.of(),
                List.of(),
                false,
                new Health(),
                new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
                token -> Optional.empty(),
                api -> new LearningModule(
                                new Config.Recordings(Path.of("media"), 1, Path.of("ffmpeg")),
                                school.test.database,
                                new Deliveries(school.test.database, school.clock),
                                (_, _) -> true,
                                _ -> {},
                                school::certify,
                                school.clock)
                        .addTo(api));
    }

    @Test
    void everythingThatACourseIsAboutIsThereAndNothingOfWhatItSays() throws Exception {
        var firstAid = school.publish(
                SampleCourse.called("Premiers secours", "First aid")
                        .as(CourseKind.BLENDED)
                        .in(Language.FR)
                        .forThe(Profession.PARAMEDIC, Profession.NURSE)
                        .worth("4.5")
                        .at(90_000)
                        .content(),
                hands);

        var course = json(get(inGeneva, "/api/courses/" + firstAid));

        assertThat(course.toString())
                .isEqualTo("{\"id\":\"" + firstAid + "\",\"version\":1,\"publishedAt\":\"2026-11-23T08:04:00Z\","
                        + "\"kind\":\"BLENDED\",\"languages\":[\"FR\"],"
                        + "\"title\":{\"en\":\"First aid\",\"fr\":\"Premiers secours\"},"
                        + "\"summary\":{\"en\":\"In short.\",\"fr\":\"En bref.\"},"
                        + "\"goals\":{\"en\":[\"Know when\",\"Know how\"],\"fr\":[\"Savoir quand\",\"Savoir comment\"]},"
                        + "\"professions\":[\"NURSE\",\"PARAMEDIC\"],\"points\":4.5,\"priceSats\":90000,\"minutes\":25,"
                        + "\"chapters\":[{\"kind\":\"TEXT\",\"title\":{\"en\":\"The five moments\",\"fr\":\"Les cinq moments\"},"
                        + "\"minutes\":10,\"completion\":\"END\",\"percent\":null}],"
                        + "\"prerequisites\":[[{\"id\":\"" + hands
                        + "\",\"title\":{\"en\":\"Hand hygiene\",\"fr\":\"Hygiène des mains\"}}]]}");
        assertThat(json(get(inGeneva, "/api/courses/" + hands))
                        .at("/chapters/0/percent")
                        .asInt())
                .isEqualTo(95);
    }

    @Test
    void wishesNarrowTheList() throws Exception {
        var medicines = school.publish(SampleCourse.called("Médicaments", "Medicines")
                .as(CourseKind.WEBINAR)
                .in(Language.EN)
                .forThe(Profession.PHARMACIST)
                .worth("1.5")
                .at(30_000));
        assertThat(found("")).containsExactly(medicines.toString(), hands.toString());
        assertThat(found("?q=hygiene&free=true&profession=NURSE&kind=VIDEO&language=FR&minPoints=1"))
                .containsExactly(hands.toString());
        assertThat(found("?free=false&language=EN&minPoints=1.1")).containsExactly(medicines.toString());
        assertThat(found("?profession=MIDWIFE")).isEmpty();
    }

    @Test
    void pagesFollowOneAnotherToTheEnd() throws Exception {
        for (int i = 0; i < 24; i++) school.publish(SampleCourse.called("Cours " + i, "Course " + i));
        var first = json(get(inGeneva, "/api/courses"));
        var second = json(
                get(inLausanne, "/api/courses?cursor=" + first.at("/nextCursor").asText()));

        var seen = new ArrayList<>(first.at("/items").findValuesAsText("id"));
        seen.addAll(second.at("/items").findValuesAsText("id"));
        assertThat(first.at("/items")).hasSize(20);
        assertThat(seen).hasSize(25).doesNotHaveDuplicates().last().isEqualTo(hands.toString());
        assertThat(second.at("/nextCursor").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=hygiene"})
    void whoeverKnowsAnAnswerIsToldSoByEitherServerUntilSomethingIsPublished(String query) throws Exception {
        var first = get(inGeneva, "/api/courses" + query);
        var known = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control")).contains("public, max-age=10");
        assertThat(get(inGeneva, "/api/courses" + query, known).statusCode()).isEqualTo(304);
        assertThat(get(inLausanne, "/api/courses" + query, known).statusCode()).isEqualTo(304);

        school.draft.revise(hands, SampleCourse.hygiene());
        assertThat(get(inLausanne, "/api/courses" + query, known).statusCode()).isEqualTo(304);
        school.publish(hands);

        for (var port : List.of(inGeneva, inLausanne)) {
            var next = get(port, "/api/courses" + query, known);
            assertThat(next.statusCode()).isEqualTo(200);
            assertThat(next.headers().firstValue("ETag")).isNotEqualTo(Optional.of(known));
        }
    }

    @Test
    void aCourseIsReadAnewByBothServersOnceItsNextVersionIsPublished() throws Exception {
        var path = "/api/courses/" + hands;
        var known = get(inGeneva, path).headers().firstValue("ETag").orElseThrow();
        assertThat(get(inLausanne, path, known).statusCode()).isEqualTo(304);

        school.draft.revise(
                hands, SampleCourse.called("Mains propres", "Clean hands").content());
        school.publish(hands);

        for (var port : List.of(inGeneva, inLausanne)) {
            var course = json(get(port, path, known));
            assertThat(course.at("/version").asInt()).isEqualTo(2);
            assertThat(course.at("/title/en").asText()).isEqualTo("Clean hands");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "profession=WIZARD, profession, not-valid",
        "kind=BOOK, kind, not-valid",
        "language=DE, language, not-valid",
        "free=perhaps, free, not-valid",
        "minPoints=many, minPoints, not-valid",
        "minPoints=-1, minPoints, negative",
        "minPoints=1.25, minPoints, more-than-one-decimal",
        "cursor=nowhere, cursor, not-valid",
        "cursor=2026-11-23T08:00:00Z_1, cursor, not-valid",
        "cursor=9999-11-23T08:00:00Z_00000000-0000-0000-0000-000000000001, cursor, out-of-range",
    })
    void aWishThatNobodyCanHaveIsNamed(String query, String field, String reason) throws Exception {
        var refused = get(inGeneva, "/api/courses?" + query);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json(refused).at("/code").asText()).isEqualTo("invalid-input");
        assertThat(json(refused).at("/facts/field").asText()).isEqualTo(field);
        assertThat(json(refused).at("/facts/reason").asText()).isEqualTo(reason);
    }

    @Test
    void whatIsNotPublishedIsNotThere() throws Exception {
        var draft = school.draft(SampleCourse.hygiene());
        for (var id : List.of(draft.toString(), UUID.randomUUID().toString(), "hands"))
            assertThat(get(inGeneva, "/api/courses/" + id).statusCode()).isEqualTo(404);
    }

    private List<String> found(String query) throws Exception {
        return json(get(inGeneva, "/api/courses" + query)).at("/items").findValuesAsText("id");
    }

    private static JsonNode json(HttpResponse<byte[]> answer) throws Exception {
        return Json.MAPPER.readTree(answer.body());
    }

    private static HttpResponse<byte[]> get(int port, String path, String... known) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        for (var tag : known) request.header("If-None-Match", tag);
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }
}
