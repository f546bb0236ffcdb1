package ch.cryptocare.server.learning;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.authoring.DraftRequest;
import ch.cryptocare.common.contract.authoring.RevisionRequest;
import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.CourseId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tess writes courses, over HTTP: what she has not finished is kept, and told what it lacks. */
class AuthoringOverHttpTest {
    private final Authors authors = new Authors();
    private final SampleDraft hands = Authors.hands();

    @AfterEach
    void stop() {
        authors.close();
    }

    @Test
    void allThatIsMissingIsToldAtOnceAndKeptAllTheSame() throws Exception {
        var course = authors.begun("tess");
        var sketch = new SampleDraft()
                .called("Hygiène", "")
                .forNobody()
                .with(SampleDraft.text("Seulement en français.", ""))
                .with(SampleDraft.quiz(
                        SampleDraft.multiple("all-right", "RIGHT_MINUS_WRONG_1", "1", "1"),
                        SampleDraft.multiple("all-right", "KPRIME_1", "1", "0"),
                        SampleDraft.multiple("what", "BY_FEELING", "1", "0")));

        var saved = authors.save("tess", course, 1, sketch);

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
        assertThat(authors.read("tess", Authors.COURSES + "/" + course)
                        .at("/draft/chapters/0/body/fr")
                        .asText())
                .isEqualTo("Seulement en français.");
        var refused = authors.answer("tess", course, "/submission", new RevisionRequest(2));
        assertThat(refused.path("facts").path("field").asText()).isEqualTo("title.en");
    }

    @Test
    void whoeverDidNotSeeWhatWasSavedLastSavesNothingOverIt() throws Exception {
        var course = authors.begun("tess");
        authors.save("tess", course, 1, hands);
        var late = authors.answer(
                "greta",
                course,
                "/draft",
                new DraftRequest(1, hands.called("Autre", "Other").draft()));
        assertThat(late.path("code").asText()).isEqualTo("changed-meanwhile");
        assertThat(authors.read("tess", Authors.COURSES + "/" + course)
                        .at("/draft/title/en")
                        .asText())
                .isEqualTo("Hand hygiene");
    }

    @Test
    void ofTwentyWhoSaveAtOnceOneDoes() throws Exception {
        var course = authors.begun("tess");
        var answers = new ArrayList<CompletableFuture<Integer>>();
        var body = Json.MAPPER.writeValueAsString(new DraftRequest(1, hands.draft()));
        for (int i = 0; i < 20; i++) answers.add(CompletableFuture.supplyAsync(() -> saving(course, body)));
        assertThat(answers.stream().map(CompletableFuture::join).sorted().toList())
                .startsWith(200, 409)
                .endsWith(409, 409);
        assertThat(authors.read("tess", Authors.COURSES + "/" + course)
                        .path("revision")
                        .asLong())
                .isEqualTo(2);
    }

    private int saving(String course, String body) {
        try {
            return authors.school
                    .post("tess", Authors.COURSES + "/" + course + "/draft", body)
                    .statusCode();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anotherTrainersCourseIsNotThere() throws Exception {
        var course = authors.begun("tess");
        assertThat(authors.send("tim", Authors.COURSES + "/" + course).statusCode())
                .isEqualTo(404);
        assertThat(authors.answer("tim", course, "/draft", new DraftRequest(1, hands.draft()))
                        .path("code")
                        .asText())
                .isEqualTo("not-found");
        assertThat(authors.read("tim", Authors.COURSES).path("items")).isEmpty();
        assertThat(authors.read("tess", Authors.COURSES).path("items")).hasSize(1);
        assertThat(authors.read("greta", Authors.COURSES + "?q=hYgi%C3%A9ne").path("items"))
                .hasSize(1);
        assertThat(authors.read("greta", Authors.COURSES + "?status=PUBLISHED").path("items"))
                .isEmpty();
        assertThat(authors.send("nora", Authors.COURSES).statusCode()).isEqualTo(403);
    }

    @Test
    void whatComesBeforeIsChosenAmongPublishedCoursesAndNeverInACircle() throws Exception {
        var masks =
                authors.published(new SampleDraft().called("Masques", "Masks").with(SampleDraft.text("Oui.", "Yes.")));
        var gloves =
                authors.published(new SampleDraft().called("Gants", "Gloves").with(SampleDraft.text("Oui.", "Yes.")));
        var after = authors.published(hands.after(List.of(List.of(Authors.id(masks), Authors.id(gloves)))));
        assertThat(authors.read("nora", "/api/courses/" + after)
                        .path("prerequisites")
                        .get(0))
                .hasSize(2);

        var circle =
                new SampleDraft().with(SampleDraft.text("Oui.", "Yes.")).after(List.of(List.of(Authors.id(after))));
        var unknown = new SampleDraft()
                .with(SampleDraft.text("Oui.", "Yes."))
                .after(List.of(List.of(new CourseId(UUID.randomUUID()))));
        assertThat(authors.save("tess", masks, 0, circle).at("/faults/0/reason").asText())
                .isEqualTo("circle");
        assertThat(authors.save("tess", masks, 1, unknown)
                        .at("/faults/0/reason")
                        .asText())
                .isEqualTo("unknown");
    }

    @Test
    void aDraftIsDroppedAndTheCourseWithItUnlessItWasSubmittedOnce() throws Exception {
        var sketch = authors.begun("tess");
        assertThat(authors.post("tess", sketch, "/draft/removal", new RevisionRequest(1))
                        .path("courseGone")
                        .asBoolean())
                .isTrue();
        assertThat(authors.send("tess", Authors.COURSES + "/" + sketch).statusCode())
                .isEqualTo(404);

        var course = authors.published(hands);
        authors.save("tess", course, 0, hands.called("Autre", "Other"));
        assertThat(authors.post("tess", course, "/draft/removal", new RevisionRequest(1))
                        .path("courseGone")
                        .asBoolean())
                .isFalse();
        assertThat(authors.read("tess", Authors.COURSES + "/" + course)
                        .at("/draft/title/en")
                        .asText())
                .isEqualTo("Hand hygiene");
    }
}
