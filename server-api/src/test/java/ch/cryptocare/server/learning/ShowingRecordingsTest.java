package ch.cryptocare.server.learning;

import static ch.cryptocare.server.learning.SchoolOverHttp.json;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.authoring.DraftRequest;
import ch.cryptocare.common.contract.authoring.RevisionRequest;
import ch.cryptocare.common.contract.authoring.TrainerRequest;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.learning.db.JooqPersonalRecords;
import ch.cryptocare.server.platform.DataSubject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tess puts what she has filmed into a course that she writes. */
class ShowingRecordingsTest {
    private @TempDir Path media;
    private Filming filming;
    private Authors authors;
    private String film = "";
    private String course = "";

    @BeforeEach
    void upload() throws Exception {
        filming = new Filming(media);
        authors = new Authors(filming.http);
        film = filming.uploaded("tess", Footage.film(media, 240));
        course = authors.begun("tess");
    }

    @AfterEach
    void stop() {
        filming.close();
    }

    @Test
    void whileItIsPreparedTheCourseWaits() throws Exception {
        var waiting = authors.save("tess", course, 1, showing(film));
        assertThat(waiting.at("/faults").findValuesAsText("field")).containsExactly("chapters[0].video");
        assertThat(waiting.at("/faults/0/reason").asText()).isEqualTo("not-ready");

        filming.http.run("learning prepares recordings");

        assertThat(authors.read("tess", Authors.COURSES + "/" + course).at("/faults"))
                .isEmpty();
        authors.post("tess", course, "/submission", new RevisionRequest(2));
    }

    @Test
    void whatCannotBePreparedIsNoVideo() throws Exception {
        var text = filming.uploaded("tess", new byte[] {1, 2, 3});
        filming.http.run("learning prepares recordings");
        filming.http.run("learning prepares recordings");
        var saved = authors.save("tess", course, 1, showing(text));
        assertThat(saved.at("/faults/0/reason").asText()).isEqualTo("unknown");
    }

    @Test
    void nobodyShowsWhatAnotherTrainerHasFilmed() throws Exception {
        var tims = authors.begun("tim");
        var refused = authors.answer(
                "tim", tims, "/draft", new DraftRequest(1, showing(film).draft()));
        assertThat(refused.at("/code").asText()).isEqualTo("invalid-input");
        assertThat(refused.at("/facts/field").asText()).isEqualTo("draft.chapters[0].video");
        assertThat(refused.at("/facts/reason").asText()).isEqualTo("unknown");
        assertThat(authors.read("tim", Authors.COURSES + "/" + tims)
                        .at("/revision")
                        .asLong())
                .isOne();
    }

    @Test
    void whoeverWritesAtACourseGoesOnWithWhatWasPutIntoIt() throws Exception {
        authors.save("tess", course, 1, showing(film));
        filming.http.auth.addresses.put(filming.http.account("tim"), new EmailAddress("tim@example.ch"));
        filming.http.auth.names.put(filming.http.account("tim"), "Tim");
        authors.post("greta", course, "/trainers", new TrainerRequest(new EmailAddress("tim@example.ch")));
        authors.save("tim", course, 2, Authors.hands());
        var back = authors.save("tim", course, 3, showing(film));
        assertThat(back.at("/revision").asLong()).isEqualTo(4);
    }

    @Test
    void whatIsInADraftIsNotRemoved() throws Exception {
        authors.save("tess", course, 1, showing(film));
        assertThat(removed()).isEqualTo("recording-in-use");
        authors.save("tess", course, 2, Authors.hands());
        assertThat(removed()).isEmpty();
    }

    @Test
    void whenTessIsErasedHerDraftKeepsItsFilm() throws Exception {
        authors.save("tess", course, 1, showing(film));
        var records = new JooqPersonalRecords(filming.http.school.test.database.sql);
        records.erase(new DataSubject(filming.http.account("tess"), new EmailAddress("tess@example.ch"), List.of()));
        assertThat(json(filming.http.get("greta", "/api/recordings/" + film))
                        .at("/status")
                        .asText())
                .isEqualTo("PREPARING");
    }

    private String removed() throws Exception {
        return json(filming.http.post("tess", "/api/recordings/" + film + "/removal", ""))
                .at("/code")
                .asText();
    }

    private static SampleDraft showing(String film) {
        return new SampleDraft().with(SampleDraft.video(film));
    }
}
