package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.tables.learning.Tables.QUESTION;
import static ch.cryptocare.server.tables.learning.Tables.QUIZ;

import ch.cryptocare.server.learning.domain.quiz.Quiz;
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

    static Optional<Quiz> of(DSLContext sql, UUID course, int number, int chapter) {
        return sql.selectFrom(QUIZ)
                .where(QUIZ.COURSE_ID.eq(course), QUIZ.NUMBER.eq(number), QUIZ.POSITION.eq(chapter))
                .fetchOptional(row -> QuizRows.quiz(
                        row,
                        sql.selectFrom(QUESTION)
                                .where(
                                        QUESTION.COURSE_ID.eq(course),
                                        QUESTION.NUMBER.eq(number),
                                        QUESTION.POSITION.eq(chapter))
                                .orderBy(QUESTION.POOL, QUESTION.PLACE)
                                .fetch()));
    }
}
