package ch.cryptocare.server.learning.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.server.learning.SampleCourse;
import ch.cryptocare.server.learning.usecases.Learner;
import ch.cryptocare.server.learning.usecases.School;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the tables refuse, whoever writes to them. */
class EnrolmentRulesTest {
    private final School school = new School();
    private final Learner nora = new Learner(school);
    private UUID enrolment;

    @BeforeEach
    void noraFollowsACourse() {
        enrolment = nora.enrols(school.publish(SampleCourse.called("Mains", "Hands")
                        .with(SampleCourse.video("Le film", "The film"), SampleCourse.text("Quand", "When"))))
                .id()
                .value();
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void aCourseIsNotCompletedBeforeItsChapters() {
        refused("all its chapters", "update learning.enrolment set completed_at = now()");
        run("insert into learning.chapter_done values ('" + enrolment + "', 1, now())");
        refused("all its chapters", "update learning.enrolment set completed_at = now()");
        run("insert into learning.chapter_done values ('" + enrolment + "', 2, now())");
        run("update learning.enrolment set completed_at = now()");
        refused("changes only once", "update learning.enrolment set completed_at = null");
        refused("changes only once", "update learning.enrolment set completed_at = now() + interval '1 day'");
    }

    @Test
    void nobodyChangesWhoFollowsWhat() {
        refused("changes only once", "update learning.enrolment set account_id = gen_random_uuid()");
        refused("changes only once", "update learning.enrolment set number = 2");
    }

    @Test
    void whatWasPlayedNeverShrinks() {
        run("insert into learning.progress values ('" + enrolment + "', 1, '{[0,5000)}', 0, now())");
        run("update learning.progress set played = '{[0,6000),[9000,10000)}'");
        refused("stays played", "update learning.progress set played = '{[0,6000)}'");
        refused("stays played", "update learning.progress set played = '{}'");
        assertThat(school.test.database.sql.fetchValue("select played::text from learning.progress"))
                .isEqualTo("{[0,6000),[9000,10000)}");
    }

    @Test
    void aPersonHasOnePlayer() {
        var viewing = "insert into learning.viewing (id, account_id, enrolment_id, position, began_at, heard_at,"
                + " allowance_millis) values (gen_random_uuid(), '" + nora.account + "', '" + enrolment
                + "', 1, now(), now(), 0)";
        run(viewing);
        refused("one_viewing_at_a_time", viewing);
        refused("allowance_millis", "update learning.viewing set allowance_millis = -1");
    }

    @Test
    void aRecordingStaysAsItIs() {
        refused("stays as it is", "update learning.video set millis = 1000");
        refused("caption_video_id_fkey", "delete from learning.video");
    }

    @Test
    void aFilmIsThereBeforeItIsPublished() {
        var course = school.draft(SampleCourse.called("Film", "Film")
                .with(SampleCourse.video("Le film", "The film"))
                .content());
        run("update learning.chapter set video_id = null where course_id = '" + course + "'");
        refused(
                "a video is there",
                "update learning.course_version set state = 'IN_REVIEW', submitted_at = now() where course_id = '"
                        + course + "'");
    }

    private void run(String statement) {
        school.test.database.sql.execute(statement);
    }

    private void refused(String why, String statement) {
        assertThatThrownBy(() -> run(statement)).hasMessageContaining(why);
    }
}
