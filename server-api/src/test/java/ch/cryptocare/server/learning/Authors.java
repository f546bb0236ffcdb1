package ch.cryptocare.server.learning;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.authoring.CourseCreation;
import ch.cryptocare.common.contract.authoring.DraftRequest;
import ch.cryptocare.common.contract.authoring.RevisionRequest;
import ch.cryptocare.common.contract.authoring.VersionRequest;
import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.CourseId;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;

/** What Tess, Tim and Greta do at courses, over HTTP. */
final class Authors implements AutoCloseable {
    static final String COURSES = "/api/authoring/courses";

    final SchoolOverHttp school;

    Authors() {
        this(new SchoolOverHttp(Path.of("media")));
    }

    Authors(SchoolOverHttp school) {
        this.school = school;
    }

    static SampleDraft hands() {
        return new SampleDraft()
                .with(SampleDraft.text("Se laver les mains.", "Wash your hands."))
                .with(SampleDraft.quiz(SampleDraft.multiple("when", "RIGHT_MINUS_WRONG_1", "1", "1", "0")));
    }

    @Override
    public void close() {
        school.close();
    }

    String published(SampleDraft draft) throws Exception {
        var course = begun("tess");
        save("tess", course, 1, draft);
        post("tess", course, "/submission", new RevisionRequest(2));
        post("greta", course, "/publication", new VersionRequest(1));
        return course;
    }

    static CourseId id(String course) {
        return new CourseId(UUID.fromString(course));
    }

    String begun(String who) throws Exception {
        var body = Json.MAPPER.writeValueAsString(new CourseCreation(SampleDraft.both("Hygiène", "")));
        var answer = school.post(who, COURSES, body);
        assertThat(answer.statusCode()).isEqualTo(201);
        return SchoolOverHttp.json(answer).path("id").asText();
    }

    JsonNode save(String who, String course, long revision, SampleDraft draft) throws Exception {
        return post(who, course, "/draft", new DraftRequest(revision, draft.draft()));
    }

    JsonNode post(String who, String course, String path, Object body) throws Exception {
        var answer = answer(who, course, path, body);
        assertThat(answer.has("code")).as(answer.toString()).isFalse();
        return answer;
    }

    JsonNode answer(String who, String course, String path, Object body) throws Exception {
        return SchoolOverHttp.json(
                school.post(who, COURSES + "/" + course + path, Json.MAPPER.writeValueAsString(body)));
    }

    JsonNode read(String who, String path) throws Exception {
        return SchoolOverHttp.json(send(who, path));
    }

    HttpResponse<byte[]> send(String who, String path) throws Exception {
        return school.get(who, path);
    }
}
