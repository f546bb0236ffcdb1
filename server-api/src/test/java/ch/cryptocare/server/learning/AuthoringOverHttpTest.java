package ch.cryptocare.server.learning;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.authoring.CourseCreation;
import ch.cryptocare.common.contract.authoring.CourseDraft;
import ch.cryptocare.common.contract.authoring.DraftRequest;
import ch.cryptocare.common.contract.authoring.ReturnRequest;
import ch.cryptocare.common.contract.authoring.RevisionRequest;
import ch.cryptocare.common.contract.authoring.TrainerRemovalRequest;
import ch.cryptocare.common.contract.authoring.TrainerRequest;
import ch.cryptocare.common.contract.authoring.VersionRequest;
import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.EmailAddress;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tess writes courses and Greta publishes them, over HTTP. */
class AuthoringOverHttpTest {
    private static final String COURSES = "/api/authoring/courses";

    private final SchoolOverHttp school = new SchoolOverHttp(Path.of("media"));
    private final SampleDraft hands = new SampleDraft()
            .with(SampleDraft.text("Se laver les mains.", "Wash your hands."))
            .with(SampleDraft.quiz(SampleDraft.multiple("when", "RIGHT_MINUS_WRONG_1", "1", "1", "0")));

    @AfterEach
    void stop() {
        school.close();
    }

    @Test
    void whatATrainerWritesIsReadByAnAdministratorAndThenSeenByEverybody() throws Exception {
        var course = begun("tess");
        var saved = save("tess", course, 1, hands);
        assertThat(saved.path("revision").asLong()).isEqualTo(2);
        assertThat(saved.path("faults")).isEmpty();
        assertThat(post("tess", course, "/submission", new RevisionRequest(2))
                        .path("status")
                        .asText())
                .isEqualTo("IN_REVIEW");
        assertThat(send("nora", "/api/courses/" + course).statusCode()).isEqualTo(404);

        var published = post("greta", course, "/publication", new VersionRequest(1));

        assertThat(published.path("status").asText()).isEqualTo("PUBLISHED");
        assertThat(published.path("revision").asLong()).isZero();
        assertThat(read("nora", "/api/courses/" + course).at("/chapters/1/kind").asText())
                .isEqualTo("QUIZ");
        assertThat(school.noted)
                .containsExactly("tess course-begun", "tess course-submitted", "greta course-published");
    }

    @Test
    void allThatIsMissingIsToldAtOnceAndKeptAllTheSame() throws Exception {
        var course = begun("tess");
        var sketch = new SampleDraft()
                .called("Hygiène", "")
                .forNobody()
                .with(SampleDraft.text("Seulement en français.", ""))
                .with(SampleDraft.quiz(
                        SampleDraft.multiple("all-right", "RIGHT_MINUS_WRONG_1", "1", "1"),
                        SampleDraft.multiple("all-right", "KPRIME_1", "1", "0"),
                        SampleDraft.multiple("what", "BY_FEELING", "1", "0")));

        var saved = save("tess", course, 1, sketch);

        assertThat(saved.path("faults").findValuesAsText("field"))
                .containsExactly(
                        "title.en",
                        "professions",
                        "chapters[0].body.en",
                        "chapters[1].quiz.pools[0].questions[2].policy",
                        "chapters[1].quiz.pools[0].questions[0].options",
                        "chapters[1].quiz.pools[0].questions[1].options");
        assertThat(saved.path("faults").findValuesAsText("reason"))
                .containsExactly("missing", "missing", "missing", "unknown", "all-ticked-passes", "not-four");
        assertThat(read("tess", COURSES + "/" + course)
                        .at("/draft/chapters/0/body/fr")
                        .asText())
                .isEqualTo("Seulement en français.");
        var refused = answer("tess", course, "/submission", new RevisionRequest(2));
        assertThat(refused.path("facts").path("field").asText()).isEqualTo("title.en");
    }

    @Test
    void whoeverDidNotSeeWhatWasSavedLastSavesNothingOverIt() throws Exception {
        var course = begun("tess");
        save("tess", course, 1, hands);
        var late = answer(
                "greta",
                course,
                "/draft",
                new DraftRequest(1, hands.called("Autre", "Other").draft()));
        assertThat(late.path("code").asText()).isEqualTo("changed-meanwhile");
        assertThat(read("tess", COURSES + "/" + course).at("/draft/title/en").asText())
                .isEqualTo("Hand hygiene");
    }

    @Test
    void ofTwentyWhoSaveAtOnceOneDoes() throws Exception {
        var course = begun("tess");
        var answers = new ArrayList<CompletableFuture<Integer>>();
        var body = Json.MAPPER.writeValueAsString(new DraftRequest(1, hands.draft()));
        for (int i = 0; i < 20; i++) answers.add(CompletableFuture.supplyAsync(() -> saving(course, body)));
        assertThat(answers.stream().map(CompletableFuture::join).sorted().toList())
                .startsWith(200, 409)
                .endsWith(409, 409);
        assertThat(read("tess", COURSES + "/" + course).path("revision").asLong())
                .isEqualTo(2);
    }

    private int saving(String course, String body) {
        try {
            return school.post("tess", COURSES + "/" + course + "/draft", body).statusCode();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anotherTrainersCourseIsNotThere() throws Exception {
        var course = begun("tess");
        assertThat(send("tim", COURSES + "/" + course).statusCode()).isEqualTo(404);
        assertThat(answer("tim", course, "/draft", new DraftRequest(1, hands.draft()))
                        .path("code")
                        .asText())
                .isEqualTo("not-found");
        assertThat(read("tim", COURSES).path("items")).isEmpty();
        assertThat(read("tess", COURSES).path("items")).hasSize(1);
        assertThat(read("greta", COURSES + "?q=hYgi%C3%A9ne").path("items")).hasSize(1);
        assertThat(read("greta", COURSES + "?status=PUBLISHED").path("items")).isEmpty();
        assertThat(send("nora", COURSES).statusCode()).isEqualTo(403);
    }

    @Test
    void anAdministratorLetsATrainerInAndOutAgain() throws Exception {
        var course = begun("tess");
        var email = new EmailAddress("tim@example.ch");
        assertThat(answer("greta", course, "/trainers", new TrainerRequest(email))
                        .path("code")
                        .asText())
                .isEqualTo("nobody-trains");
        school.auth.addresses.put(school.account("tim"), email);
        school.auth.names.put(school.account("tim"), "Tim");

        var entrusted = post("greta", course, "/trainers", new TrainerRequest(email));
        post("greta", course, "/trainers", new TrainerRequest(email));

        assertThat(entrusted.at("/trainers/0/name").asText()).isEqualTo("Tim");
        assertThat(save("tim", course, 1, hands).path("revision").asLong()).isEqualTo(2);
        post("greta", course, "/trainers/removal", new TrainerRemovalRequest(school.account("tim")));
        assertThat(send("tim", COURSES + "/" + course).statusCode()).isEqualTo(404);
        assertThat(school.noted)
                .containsExactly("tess course-begun", "greta course-trainer-added", "greta course-trainer-removed");
    }

    @Test
    void nothingChangesWhileItIsReadAndItsAuthorsGoOnOnceItIsReturned() throws Exception {
        var course = begun("tess");
        save("tess", course, 1, hands);
        post("tess", course, "/submission", new RevisionRequest(2));
        assertThat(answer("tess", course, "/draft", new DraftRequest(2, hands.draft()))
                        .path("code")
                        .asText())
                .isEqualTo("changed-meanwhile");

        var returned = post("greta", course, "/return", new ReturnRequest(1, "The second goal is missing."));

        assertThat(returned.path("status").asText()).isEqualTo("DRAFT");
        assertThat(read("tess", COURSES + "/" + course).path("returned").asText())
                .isEqualTo("The second goal is missing.");
        save("tess", course, 2, hands.called("Mains propres", "Clean hands"));
        post("tess", course, "/submission", new RevisionRequest(3));
        post("tess", course, "/withdrawal", new VersionRequest(1));
        assertThat(answer("greta", course, "/publication", new VersionRequest(1))
                        .path("code")
                        .asText())
                .isEqualTo("changed-meanwhile");
        post("tess", course, "/submission", new RevisionRequest(3));
        post("greta", course, "/publication", new VersionRequest(1));
        assertThat(read("nora", "/api/courses/" + course).at("/title/en").asText())
                .isEqualTo("Clean hands");
    }

    @Test
    void whatIsPublishedIsWrittenFurtherAndWhoeverFollowsItKeepsTheirs() throws Exception {
        var course = published(hands);
        school.post("nora", "/api/courses/" + course + "/enrolment", "{}");
        var open = read("tess", COURSES + "/" + course);
        assertThat(open.path("revision").asLong()).isZero();
        assertThat(Json.MAPPER.treeToValue(open.path("draft"), CourseDraft.class))
                .isEqualTo(hands.draft());

        save("tess", course, 0, hands.with(SampleDraft.text("Et les gants.", "And gloves.")));
        assertThat(read("tess", COURSES + "/" + course).path("status").asText()).isEqualTo("DRAFT");
        post("tess", course, "/submission", new RevisionRequest(1));
        post("greta", course, "/publication", new VersionRequest(2));

        assertThat(read("nora", "/api/account/courses/" + course).path("chapters"))
                .hasSize(2);
        assertThat(read("nora", "/api/courses/" + course).path("chapters")).hasSize(3);
        assertThat(read("tess", COURSES + "/" + course).path("versions").findValuesAsText("status"))
                .containsExactly("PUBLISHED", "SUPERSEDED");
    }

    @Test
    void whatComesBeforeIsChosenAmongPublishedCoursesAndNeverInACircle() throws Exception {
        var masks = published(new SampleDraft().called("Masques", "Masks").with(SampleDraft.text("Oui.", "Yes.")));
        var gloves = published(new SampleDraft().called("Gants", "Gloves").with(SampleDraft.text("Oui.", "Yes.")));
        var after = published(hands.after(List.of(List.of(id(masks), id(gloves)))));
        assertThat(read("nora", "/api/courses/" + after).path("prerequisites").get(0))
                .hasSize(2);

        var circle = new SampleDraft().with(SampleDraft.text("Oui.", "Yes.")).after(List.of(List.of(id(after))));
        var unknown = new SampleDraft()
                .with(SampleDraft.text("Oui.", "Yes."))
                .after(List.of(List.of(new CourseId(UUID.randomUUID()))));
        assertThat(save("tess", masks, 0, circle).at("/faults/0/reason").asText())
                .isEqualTo("circle");
        assertThat(save("tess", masks, 1, unknown).at("/faults/0/reason").asText())
                .isEqualTo("unknown");
    }

    @Test
    void aDraftIsDroppedAndTheCourseWithItUnlessItWasSubmittedOnce() throws Exception {
        var sketch = begun("tess");
        assertThat(post("tess", sketch, "/draft/removal", new RevisionRequest(1))
                        .path("courseGone")
                        .asBoolean())
                .isTrue();
        assertThat(send("tess", COURSES + "/" + sketch).statusCode()).isEqualTo(404);

        var course = published(hands);
        save("tess", course, 0, hands.called("Autre", "Other"));
        assertThat(post("tess", course, "/draft/removal", new RevisionRequest(1))
                        .path("courseGone")
                        .asBoolean())
                .isFalse();
        assertThat(read("tess", COURSES + "/" + course).at("/draft/title/en").asText())
                .isEqualTo("Hand hygiene");
    }

    private String published(SampleDraft draft) throws Exception {
        var course = begun("tess");
        save("tess", course, 1, draft);
        post("tess", course, "/submission", new RevisionRequest(2));
        post("greta", course, "/publication", new VersionRequest(1));
        return course;
    }

    private static CourseId id(String course) {
        return new CourseId(UUID.fromString(course));
    }

    private String begun(String who) throws Exception {
        var body = Json.MAPPER.writeValueAsString(new CourseCreation(SampleDraft.both("Hygiène", "")));
        var answer = school.post(who, COURSES, body);
        assertThat(answer.statusCode()).isEqualTo(201);
        return SchoolOverHttp.json(answer).path("id").asText();
    }

    private JsonNode save(String who, String course, long revision, SampleDraft draft) throws Exception {
        return post(who, course, "/draft", new DraftRequest(revision, draft.draft()));
    }

    private JsonNode post(String who, String course, String path, Object body) throws Exception {
        var answer = answer(who, course, path, body);
        assertThat(answer.has("code")).as(answer.toString()).isFalse();
        return answer;
    }

    private JsonNode answer(String who, String course, String path, Object body) throws Exception {
        return SchoolOverHttp.json(
                school.post(who, COURSES + "/" + course + path, Json.MAPPER.writeValueAsString(body)));
    }

    private JsonNode read(String who, String path) throws Exception {
        return SchoolOverHttp.json(send(who, path));
    }

    private HttpResponse<byte[]> send(String who, String path) throws Exception {
        return school.get(who, path);
    }
}
