package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.tables.learning.Tables.QUESTION;
import static ch.cryptocare.server.tables.learning.Tables.QUIZ;

import ch.cryptocare.server.learning.domain.quiz.Quiz;
import ch.cryptocare.server.learning.domain.quiz.QuizPlace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** Reads the quizzes of a version. */
final class Quizzes {
    private Quizzes() {}

    /** By the number of their chapter. */
    static Map<Integer, Quiz> of(DSLContext sql, UUID course, int number) {
        var rows = sql.selectFrom(QUIZ)
                .where(QUIZ.COURSE_ID.eq(course), QUIZ.NUMBER.eq(number))
                .fetch();
        if (rows.isEmpty()) return Map.of();
        var questions = sql.selectFrom(QUESTION)
                .where(QUESTION.COURSE_ID.eq(course), QUESTION.NUMBER.eq(number))
                .orderBy(QUESTION.POSITION, QUESTION.POOL, QUESTION.PLACE)
                .fetchGroups(QUESTION.POSITION);
        var quizzes = new HashMap<Integer, Quiz>();
        for (var row : rows)
            quizzes.put(
                    row.getPosition(),
                    QuizRows.quiz(
                            row, List.copyOf(questions.getOrDefault(row.getPosition(), sql.newResult(QUESTION)))));
        return quizzes;
    }

    /** With what was corrected of it. */
    static Optional<Quiz> of(DSLContext sql, QuizPlace place) {
        return sql.select(QUIZ, RegradeRows.OF_QUIZ)
                .from(QUIZ)
                .where(RegradeRows.at(place))
                .fetchOptional(row -> QuizRows.quiz(
                                row.value1(),
                                sql.selectFrom(QUESTION)
                                        .where(
                                                QUESTION.COURSE_ID.eq(
                                                        place.course().value()),
                                                QUESTION.NUMBER.eq(place.version()),
                                                QUESTION.POSITION.eq(place.chapter()))
                                        .orderBy(QUESTION.POOL, QUESTION.PLACE)
                                        .fetch())
                        .after(row.value2()));
    }
}
