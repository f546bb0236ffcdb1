package ch.cryptocare.server.learning;

import static ch.cryptocare.server.learning.SchoolOverHttp.json;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.CompletionRule;
import ch.cryptocare.common.value.EmailAddress;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nora follows a course of Tess: she reads about resuscitation, and then shows Tess how it is done. */
class LearnersOverHttpTest {
    private static final String LEARNERS = "/api/authoring/learners/";
    private static final int READING = 1;
    private static final int SHOWING = 2;

    private final Authors authors = new Authors();
    private final SchoolOverHttp http = authors.school;
    private String course = "";
    private String learner = "";

    @BeforeEach
    void noraFollows() throws Exception {
        http.auth.addresses.put(http.account("nora"), new EmailAddress("nora@example.ch"));
        http.auth.names.put(http.account("nora"), "Nora Lind");
        course = authors.published(new SampleDraft()
                .with(SampleDraft.text("Trente compressions.", "Thirty compressions."))
                .with(SampleDraft.text("À montrer.", "To be shown.", CompletionRule.MANUAL)));
        http.post("nora", "/api/courses/" + course + "/enrolment", "");
        learner = listed("tess", "").at("/0/id").asText();
    }

    @AfterEach
    void stop() {
        authors.close();
    }

    @Test
    void tessSeesWhoFollowsHerCourseAndHowFarTheyHaveCome() throws Exception {
        var nora = listed("tess", "").at("/0");
        assertThat(nora.at("/name").asText()).isEqualTo("Nora Lind");
        assertThat(nora.at("/done").asInt()).isZero();
        assertThat(nora.at("/chapters").asInt()).isEqualTo(2);
        assertThat(nora.at("/toConfirm").findValuesAsText("number")).containsExactly("2");
        assertThat(nora.at("/toConfirm/0/title/en").asText()).isEqualTo("Chapter");
        assertThat(listed("greta", "")).hasSize(1);
        assertThat(http.noted).contains("tess learners-listed", "greta learners-listed");
    }

    @Test
    void whatTessConfirmsIsDoneAndTheLastChapterCompletesTheCourse() throws Exception {
        var shown = confirmed("tess", SHOWING);
        assertThat(shown.at("/done").asInt()).isOne();
        assertThat(shown.at("/toConfirm")).isEmpty();
        assertThat(shown.at("/completedAt").isNull()).isTrue();
        assertThat(listed("tess", "?waiting=true")).isEmpty();

        read();

        assertThat(listed("tess", "").at("/0/completedAt").asText()).isNotEmpty();
        assertThat(http.school.certified).hasSize(1);
    }

    @Test
    void aSecondConfirmationChangesAndNotesNothing() throws Exception {
        read();
        assertThat(confirmed("tess", SHOWING).at("/completedAt").asText()).isNotEmpty();
        assertThat(confirmed("greta", SHOWING).at("/done").asInt()).isEqualTo(2);
        assertThat(http.noted.stream().filter(note -> note.endsWith("chapter-confirmed")))
                .containsExactly("tess chapter-confirmed");
        assertThat(http.school.certified).hasSize(1);
    }

    @Test
    void whatLearnersDoThemselvesIsNotConfirmed() throws Exception {
        assertThat(confirmed("tess", READING).at("/code").asText()).isEqualTo("not-to-be-confirmed");
        assertThat(confirmed("tess", 3).at("/code").asText()).isEqualTo("not-to-be-confirmed");
    }

    @Test
    void nobodyElseSeesThemOrConfirmsAnything() throws Exception {
        assertThat(listedBy("tim").at("/code").asText()).isEqualTo("not-found");
        assertThat(confirmed("tim", SHOWING).at("/code").asText()).isEqualTo("not-found");
        assertThat(time("tim", 50).at("/code").asText()).isEqualTo("not-found");
        assertThat(listedBy("nora").at("/code").asText()).isEqualTo("not-allowed");
        assertThat(confirmed("nora", SHOWING).at("/code").asText()).isEqualTo("not-allowed");
        assertThat(listed("tess", "").at("/0/done").asInt()).isZero();
    }

    @Test
    void moreTimeIsGivenWithinReason() throws Exception {
        assertThat(time("tess", 50).at("/extraPercent").asInt()).isEqualTo(50);
        assertThat(time("tess", 25).at("/extraPercent").asInt()).isEqualTo(25);
        assertThat(time("tess", 301).at("/facts/field").asText()).isEqualTo("percent");
        assertThat(http.noted).contains("tess extra-time-granted");
    }

    @Test
    void whoeverHasNoAccountAnyMoreHasNoName() throws Exception {
        http.auth.names.clear();
        assertThat(listed("tess", "").at("/0/name").asText()).isEmpty();
    }

    private void read() throws Exception {
        http.post("nora", "/api/account/courses/" + course + "/launch", "{\"chapter\":1}");
        http.post("nora", "/api/account/courses/" + course + "/finish", "{\"chapter\":1}");
    }

    private JsonNode listed(String who, String query) throws Exception {
        return json(http.get(who, Authors.COURSES + "/" + course + "/learners" + query))
                .at("/items");
    }

    private JsonNode listedBy(String who) throws Exception {
        return json(http.get(who, Authors.COURSES + "/" + course + "/learners"));
    }

    private JsonNode confirmed(String who, int chapter) throws Exception {
        return json(http.post(who, LEARNERS + learner + "/confirmation", "{\"chapter\":" + chapter + "}"));
    }

    private JsonNode time(String who, int percent) throws Exception {
        return json(http.post(who, LEARNERS + learner + "/extra-time", "{\"percent\":" + percent + "}"));
    }
}
