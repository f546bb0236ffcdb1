package ch.cryptocare.journeys.rights;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.EnrolmentId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.journeys.learning.PlantedCourse;
import ch.cryptocare.sandbox.postgres.LocalPostgres;
import ch.cryptocare.server.learning.db.JooqEnrolments;
import ch.cryptocare.server.learning.domain.Enrolment;
import ch.cryptocare.server.learning.domain.quiz.Question;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.impl.DSL;

/** A course that is one quiz, which somebody follows as if it had been paid for; all must be right. */
public record PlantedQuiz(LocalPostgres postgres) {
    public CourseId followedBy(AccountId account, Question... questions) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password())) {
            var course = PlantedCourse.publish(connection, new Sats(1), PlantedCourse.quiz(questions));
            new JooqEnrolments(DSL.using(connection))
                    .add(new Enrolment(
                            new EnrolmentId(UUID.randomUUID()), account, course, 1, Instant.now(), Optional.empty()));
            return course;
        }
    }
}
