package ch.cryptocare.journeys.rights;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.journeys.learning.PlantedCourse;
import ch.cryptocare.journeys.rights.Belongings.Thing;
import ch.cryptocare.server.learning.domain.quiz.Task;
import java.sql.SQLException;
import java.util.Map;

/** A course of one question, which its owner follows. */
record Exam(People people, Person owner, AccountId account) {
    Thing course() throws SQLException {
        var course = new PlantedQuiz(people.stack.postgres())
                .followedBy(account, PlantedCourse.question("only", new Task.TrueFalse(false)));
        return new Thing(course.toString(), owner);
    }

    Thing attempt() throws Exception {
        var begun = owner.call("POST", "/api/account/courses/" + course().id() + "/attempts", Map.of("chapter", 1));
        return new Thing(begun.body().path("id").asText(), owner);
    }
}
