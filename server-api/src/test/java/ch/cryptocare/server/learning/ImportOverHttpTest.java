package ch.cryptocare.server.learning;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.authoring.CourseCreation;
import ch.cryptocare.common.contract.authoring.DraftRequest;
import ch.cryptocare.common.contract.authoring.ImportApi;
import ch.cryptocare.common.contract.authoring.ImportedQuestions;
import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.contract.authoring.QuestionImportRequest;
import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.LeftOutReason;
import ch.cryptocare.common.value.QuestionFormat;
import ch.cryptocare.server.learning.moodle.Told;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tess brings the questions of her old Moodle along, over HTTP. */
class ImportOverHttpTest {
    private static final String IMPORT = "/api/authoring/questions/import";

    private final SchoolOverHttp school = new SchoolOverHttp(Path.of("media"));

    @AfterEach
    void stop() {
        school.close();
    }

    @Test
    void whatTessTakesOverIsADraftThatOnlyLacksTheOtherLanguage() throws Exception {
        var answer = send("tess", QuestionFormat.MOODLE_XML, Told.file("hygiene.xml"));
        var imported = Json.MAPPER.readValue(answer.body(), ImportedQuestions.class);
        assertThat(imported.questions()).hasSize(6);
        assertThat(imported.leftOut().getFirst().name()).isEqualTo("Two right");
        assertThat(imported.leftOut().getFirst().reason()).isEqualTo(LeftOutReason.SEVERAL_NUMBERS);

        var faults = savedWith(imported.questions().toArray(QuestionDraft[]::new));

        assertThat(faults.findValuesAsText("reason")).isNotEmpty().containsOnly("missing");
        assertThat(faults.findValuesAsText("field")).allMatch(field -> field.endsWith(".fr"));
        assertThat(school.noted).containsExactly("tess course-begun");
    }

    @Test
    void asManyAsAFileMayHaveFitIntoADraft() throws Exception {
        var most = "::What is it?::What is it? {=this #Yes. ~that #No. ~something else}\n\n".repeat(500);
        var imported =
                Json.MAPPER.readValue(send("tess", QuestionFormat.GIFT, most).body(), ImportedQuestions.class);
        assertThat(savedWith(imported.questions().toArray(QuestionDraft[]::new)).findValuesAsText("reason"))
                .isNotEmpty()
                .containsOnly("missing");
    }

    private JsonNode savedWith(QuestionDraft... questions) throws Exception {
        var begun = post("/api/authoring/courses", new CourseCreation(SampleDraft.both("Hygiène", "Hygiene")));
        var draft = new SampleDraft().with(SampleDraft.quiz(questions)).draft();
        return post("/api/authoring/courses/" + begun.path("id").asText() + "/draft", new DraftRequest(1, draft))
                .path("faults");
    }

    private JsonNode post(String path, Object body) throws Exception {
        return SchoolOverHttp.json(school.post("tess", path, Json.MAPPER.writeValueAsString(body)));
    }

    @Test
    void whatIsNotOfTheFormatIsRefusedWithItsLine() throws Exception {
        var refused = send("tess", QuestionFormat.MOODLE_XML, "<quiz>\n<question>\n</quiz>");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(SchoolOverHttp.json(refused).path("code").asText()).isEqualTo("questions-unreadable");
        assertThat(SchoolOverHttp.json(refused).at("/facts/line").asInt()).isEqualTo(3);
        assertThat(send("tess", QuestionFormat.GIFT, "").statusCode()).isEqualTo(422);
    }

    @Test
    void aFileMayBeLongButNotWithoutEnd() throws Exception {
        var question = "What is it? {=this ~that}\n\n";
        var remark = "// " + "x".repeat(900_000) + "\n";
        assertThat(send("tess", QuestionFormat.GIFT, question + remark).statusCode())
                .isEqualTo(200);
        assertThat(send("tess", QuestionFormat.GIFT, question + "x".repeat(ImportApi.LARGEST_FILE))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void onlyWhoWritesCoursesTakesQuestionsOver() throws Exception {
        var text = "What is it? {=this ~that}";
        assertThat(send("greta", QuestionFormat.GIFT, text).statusCode()).isEqualTo(200);
        assertThat(send("nora", QuestionFormat.GIFT, text).statusCode()).isEqualTo(403);
        assertThat(send("", QuestionFormat.GIFT, text).statusCode()).isEqualTo(401);
    }

    private HttpResponse<byte[]> send(String who, QuestionFormat format, String text) throws Exception {
        var request = new QuestionImportRequest(format, Language.EN, text);
        return school.post(who, IMPORT, Json.MAPPER.writeValueAsString(request));
    }
}
