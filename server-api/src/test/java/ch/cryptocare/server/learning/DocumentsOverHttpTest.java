package ch.cryptocare.server.learning;

import static ch.cryptocare.server.learning.SchoolOverHttp.json;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.authoring.ChapterDraft;
import ch.cryptocare.common.contract.authoring.RevisionRequest;
import ch.cryptocare.common.contract.authoring.VersionRequest;
import ch.cryptocare.common.contract.learning.CourseDocumentRequest;
import ch.cryptocare.common.contract.learning.DocumentApi;
import ch.cryptocare.common.contract.learning.FileName;
import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.DocumentId;
import ch.cryptocare.server.learning.pdfbox.Sheet;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tess gives those who follow her course a sheet to read: a PDF. */
class DocumentsOverHttpTest {
    private final Authors authors = new Authors();
    private final SchoolOverHttp http = authors.school;
    private final byte[] sheet = Sheet.saying("Cinq moments");
    private String course = "";

    @BeforeEach
    void begin() throws Exception {
        course = authors.begun("tess");
    }

    @AfterEach
    void stop() {
        authors.close();
    }

    @Test
    void whoeverFollowsTheCourseReadsIt() throws Exception {
        var added = added("tess", course, sheet);
        assertThat(added.at("/pages").asInt()).isEqualTo(2);
        var given = Optional.of(id(added));
        published(SampleDraft.document(given, given));
        http.post("nora", "/api/courses/" + course + "/enrolment", "");

        var chapter = json(http.get("nora", "/api/account/courses/" + course)).at("/chapters/0");
        assertThat(chapter.at("/document/en/name").asText()).isEqualTo("Aide-mémoire été.pdf");
        assertThat(chapter.at("/document/fr/bytes").asInt()).isEqualTo(sheet.length);
        var opened = read("nora", chapter.at("/document/en/id").asText());
        assertThat(opened.body()).isEqualTo(sheet);
        assertThat(opened.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(opened.headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename*=UTF-8''Aide-m%C3%A9moire%20%C3%A9t%C3%A9.pdf");
        var finished = http.post("nora", "/api/account/courses/" + course + "/finish", "{\"chapter\":1}");
        assertThat(json(finished).at("/completedAt").isNull()).isFalse();
    }

    @Test
    void forAnybodyElseItDoesNotExist() throws Exception {
        var given = id(added("tess", course, sheet));
        var path = given.toString();
        assertThat(read("tess", path).statusCode()).isEqualTo(200);
        assertThat(read("greta", path).statusCode()).as("whoever publishes it").isEqualTo(200);
        assertThat(read("tim", path).statusCode()).isEqualTo(404);
        assertThat(read("nora", path).statusCode()).isEqualTo(404);
        assertThat(read("", path).statusCode()).isEqualTo(401);
        assertThat(http.get("tim", documents(course)).statusCode()).isEqualTo(404);
        assertThat(send("tim", course, sheet).statusCode()).isEqualTo(404);

        published(SampleDraft.text("Oui.", "Yes."));
        http.post("nora", "/api/courses/" + course + "/enrolment", "");
        assertThat(read("nora", path).statusCode())
                .as("no chapter of her version names it")
                .isEqualTo(404);
    }

    @Test
    void aCourseThatIsNotThereTakesNothingEvenFromWhoeverPublishes() throws Exception {
        var nowhere = UUID.randomUUID().toString();
        assertThat(send("greta", nowhere, sheet).statusCode()).isEqualTo(404);
        assertThat(http.get("greta", documents(nowhere)).statusCode()).isEqualTo(404);
    }

    @Test
    void aCourseIsSubmittedOnlyWithAFileInEachOfItsLanguages() throws Exception {
        var given = Optional.of(id(added("tess", course, sheet)));
        var half =
                authors.save("tess", course, 1, new SampleDraft().with(SampleDraft.document(given, Optional.empty())));
        assertThat(half.at("/faults/0/field").asText()).isEqualTo("chapters[0].document.en");
        assertThat(half.at("/faults/0/reason").asText()).isEqualTo("missing");
    }

    @Test
    void whatIsInAnotherCourseIsNotKnownHere() throws Exception {
        var given = Optional.of(id(added("tess", authors.begun("tess"), sheet)));
        var saved = authors.save("tess", course, 1, new SampleDraft().with(SampleDraft.document(given, given)));
        assertThat(saved.at("/faults").findValuesAsText("field"))
                .containsExactly("chapters[0].document.fr", "chapters[0].document.en");
        assertThat(saved.at("/faults/0/reason").asText()).isEqualTo("unknown");
    }

    @Test
    void whoeverSendsTheSameFileTwiceHasItOnce() throws Exception {
        var first = added("tess", course, sheet);
        assertThat(added("tess", course, sheet)).isEqualTo(first);
        added("tess", course, Sheet.saying("Autre chose"));
        assertThat(json(http.get("tess", documents(course))).at("/items")).hasSize(2);
        assertThat(http.noted).contains("tess document-added");
    }

    @Test
    void whatNoChapterNamesIsForgottenAfterThirtyDays() throws Exception {
        var inDraft = id(added("tess", course, sheet));
        authors.save(
                "tess",
                course,
                1,
                new SampleDraft().with(SampleDraft.document(Optional.empty(), Optional.of(inDraft))));
        var unused = id(added("tess", course, Sheet.saying("Pour rien")));
        var other = authors.begun("tess");
        var published = id(added("tess", other, sheet));
        publish(other, SampleDraft.document(Optional.of(published), Optional.of(published)));

        http.school.clock.pass(Duration.ofDays(29));
        http.run("learning forgets documents");
        assertThat(read("tess", unused.toString()).statusCode()).isEqualTo(200);
        http.school.clock.pass(Duration.ofDays(2));
        http.run("learning forgets documents");

        assertThat(read("tess", unused.toString()).statusCode()).isEqualTo(404);
        assertThat(read("tess", inDraft.toString()).statusCode()).isEqualTo(200);
        assertThat(read("tess", published.toString()).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsTooLargeIsRefused() throws Exception {
        var refused = json(send("tess", course, new byte[DocumentApi.LARGEST_DOCUMENT + 1]));
        assertThat(refused.at("/facts/reason").asText()).isEqualTo("too-large");
        assertThat(send("tess", course, new byte[DocumentApi.LARGEST_DOCUMENT + 10_000])
                        .statusCode())
                .isEqualTo(413);
    }

    private void published(ChapterDraft chapter) throws Exception {
        publish(course, chapter);
    }

    private void publish(String course, ChapterDraft chapter) throws Exception {
        authors.save("tess", course, 1, new SampleDraft().with(chapter));
        authors.post("tess", course, "/submission", new RevisionRequest(2));
        authors.post("greta", course, "/publication", new VersionRequest(1));
    }

    private JsonNode added(String who, String course, byte[] content) throws Exception {
        var answer = send(who, course, content);
        assertThat(answer.statusCode()).isEqualTo(201);
        return json(answer);
    }

    private HttpResponse<byte[]> send(String who, String course, byte[] content) throws Exception {
        var request = new CourseDocumentRequest(new FileName("Aide-mémoire été.pdf"), content);
        return http.post(who, documents(course), Json.MAPPER.writeValueAsString(request));
    }

    private HttpResponse<byte[]> read(String who, String id) throws Exception {
        return http.get(who, "/api/documents/" + id);
    }

    private static String documents(String course) {
        return Authors.COURSES + "/" + course + "/documents";
    }

    private static DocumentId id(JsonNode document) {
        return new DocumentId(UUID.fromString(document.at("/id").asText()));
    }
}
