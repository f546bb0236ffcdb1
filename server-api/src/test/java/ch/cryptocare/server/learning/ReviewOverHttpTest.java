package ch.cryptocare.server.learning;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.authoring.CourseDraft;
import ch.cryptocare.common.contract.authoring.DraftRequest;
import ch.cryptocare.common.contract.authoring.ReturnRequest;
import ch.cryptocare.common.contract.authoring.RevisionRequest;
import ch.cryptocare.common.contract.authoring.TrainerRemovalRequest;
import ch.cryptocare.common.contract.authoring.TrainerRequest;
import ch.cryptocare.common.contract.authoring.VersionRequest;
import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Tess submits is read by Greta, who publishes it or gives it back, over HTTP. */
class ReviewOverHttpTest {
    private final Authors authors = new Authors();
    private final SampleDraft hands = Authors.hands();

    @AfterEach
    void stop() {
        authors.close();
    }

    @Test
    void whatATrainerWritesIsReadByAnAdministratorAndThenSeenByEverybody() throws Exception {
        var course = authors.begun("tess");
        var saved = authors.save("tess", course, 1, hands);
        assertThat(saved.path("revision").asLong()).isEqualTo(2);
        assertThat(saved.path("faults")).isEmpty();
        assertThat(authors.post("tess", course, "/submission", new RevisionRequest(2))
                        .path("status")
                        .asText())
                .isEqualTo("IN_REVIEW");
        assertThat(authors.send("nora", "/api/courses/" + course).statusCode()).isEqualTo(404);

        var published = authors.post("greta", course, "/publication", new VersionRequest(1));

        assertThat(published.path("status").asText()).isEqualTo("PUBLISHED");
        assertThat(published.path("revision").asLong()).isZero();
        assertThat(authors.read("nora", "/api/courses/" + course)
                        .at("/chapters/1/kind")
                        .asText())
                .isEqualTo("QUIZ");
        assertThat(authors.school.noted)
                .containsExactly("tess course-begun", "tess course-submitted", "greta course-published");
    }

    @Test
    void anAdministratorLetsATrainerInAndOutAgain() throws Exception {
        var course = authors.begun("tess");
        var email = new EmailAddress("tim@example.ch");
        assertThat(authors.answer("greta", course, "/trainers", new TrainerRequest(email))
                        .path("code")
                        .asText())
                .isEqualTo("nobody-trains");
        authors.school.auth.addresses.put(authors.school.account("tim"), email);
        authors.school.auth.names.put(authors.school.account("tim"), "Tim");

        var entrusted = authors.post("greta", course, "/trainers", new TrainerRequest(email));
        authors.post("greta", course, "/trainers", new TrainerRequest(email));

        assertThat(entrusted.at("/trainers/0/name").asText()).isEqualTo("Tim");
        assertThat(authors.save("tim", course, 1, hands).path("revision").asLong())
                .isEqualTo(2);
        authors.post("greta", course, "/trainers/removal", new TrainerRemovalRequest(authors.school.account("tim")));
        assertThat(authors.send("tim", Authors.COURSES + "/" + course).statusCode())
                .isEqualTo(404);
        assertThat(authors.school.noted)
                .containsExactly("tess course-begun", "greta course-trainer-added", "greta course-trainer-removed");
    }

    @Test
    void nothingChangesWhileItIsReadAndItsAuthorsGoOnOnceItIsReturned() throws Exception {
        var course = authors.begun("tess");
        authors.save("tess", course, 1, hands);
        authors.post("tess", course, "/submission", new RevisionRequest(2));
        assertThat(authors.answer("tess", course, "/draft", new DraftRequest(2, hands.draft()))
                        .path("code")
                        .asText())
                .isEqualTo("changed-meanwhile");

        var returned = authors.post("greta", course, "/return", new ReturnRequest(1, "The second goal is missing."));

        assertThat(returned.path("status").asText()).isEqualTo("DRAFT");
        assertThat(authors.read("tess", Authors.COURSES + "/" + course)
                        .path("returned")
                        .asText())
                .isEqualTo("The second goal is missing.");
        authors.save("tess", course, 2, hands.called("Mains propres", "Clean hands"));
        authors.post("tess", course, "/submission", new RevisionRequest(3));
        authors.post("tess", course, "/withdrawal", new VersionRequest(1));
        assertThat(authors.answer("greta", course, "/publication", new VersionRequest(1))
                        .path("code")
                        .asText())
                .isEqualTo("changed-meanwhile");
        authors.post("tess", course, "/submission", new RevisionRequest(3));
        authors.post("greta", course, "/publication", new VersionRequest(1));
        assertThat(authors.read("nora", "/api/courses/" + course)
                        .at("/title/en")
                        .asText())
                .isEqualTo("Clean hands");
    }

    @Test
    void whatIsPublishedIsWrittenFurtherAndWhoeverFollowsItKeepsTheirs() throws Exception {
        var course = authors.published(hands);
        authors.school.post("nora", "/api/courses/" + course + "/enrolment", "{}");
        var open = authors.read("tess", Authors.COURSES + "/" + course);
        assertThat(open.path("revision").asLong()).isZero();
        assertThat(Json.MAPPER.treeToValue(open.path("draft"), CourseDraft.class))
                .isEqualTo(hands.draft());

        authors.save("tess", course, 0, hands.with(SampleDraft.text("Et les gants.", "And gloves.")));
        assertThat(authors.read("tess", Authors.COURSES + "/" + course)
                        .path("status")
                        .asText())
                .isEqualTo("DRAFT");
        authors.post("tess", course, "/submission", new RevisionRequest(1));
        authors.post("greta", course, "/publication", new VersionRequest(2));

        assertThat(authors.read("nora", "/api/account/courses/" + course).path("chapters"))
                .hasSize(2);
        assertThat(authors.read("nora", "/api/courses/" + course).path("chapters"))
                .hasSize(3);
        assertThat(authors.read("tess", Authors.COURSES + "/" + course)
                        .path("versions")
                        .findValuesAsText("status"))
                .containsExactly("PUBLISHED", "SUPERSEDED");
    }
}
