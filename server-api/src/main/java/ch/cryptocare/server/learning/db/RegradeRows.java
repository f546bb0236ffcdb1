package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.tables.learning.Tables.ATTEMPT;
import static ch.cryptocare.server.tables.learning.Tables.QUIZ;
import static ch.cryptocare.server.tables.learning.Tables.REGRADE;
import static ch.cryptocare.server.tables.learning.Tables.REMARK;

import ch.cryptocare.server.learning.domain.quiz.Correction;
import ch.cryptocare.server.learning.domain.quiz.Fraction;
import ch.cryptocare.server.learning.domain.quiz.QuestionId;
import ch.cryptocare.server.learning.domain.quiz.QuizPlace;
import ch.cryptocare.server.learning.domain.quiz.Regrade;
import ch.cryptocare.server.learning.domain.quiz.Remark;
import ch.cryptocare.server.learning.domain.quiz.Result;
import ch.cryptocare.server.tables.learning.tables.records.RegradeRecord;
import ch.cryptocare.server.tables.learning.tables.records.RemarkRecord;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What was corrected, and what came of it, beside the quizzes and attempts that are asked for. */
final class RegradeRows {
    static final Field<List<Regrade>> OF_QUIZ = DSL.multiset(DSL.selectFrom(REGRADE)
                    .where(
                            REGRADE.COURSE_ID.eq(QUIZ.COURSE_ID),
                            REGRADE.NUMBER.eq(QUIZ.NUMBER),
                            REGRADE.POSITION.eq(QUIZ.POSITION))
                    .orderBy(REGRADE.ORDINAL))
            .convertFrom(rows -> rows.map(RegradeRows::regrade))
            .as("regrades");

    static final Field<List<Remark>> OF_ATTEMPT = DSL.multiset(DSL.selectFrom(REMARK)
                    .where(REMARK.ATTEMPT_ID.eq(ATTEMPT.ID))
                    .orderBy(REMARK.REGRADE))
            .convertFrom(rows -> rows.map(RegradeRows::remark))
            .as("remarks");

    private RegradeRows() {}

    static Condition at(QuizPlace quiz) {
        return QUIZ.COURSE_ID
                .eq(quiz.course().value())
                .and(QUIZ.NUMBER.eq(quiz.version()))
                .and(QUIZ.POSITION.eq(quiz.chapter()));
    }

    static Regrade regrade(RegradeRecord row) {
        return new Regrade(
                row.getOrdinal(),
                new QuestionId(row.getQuestion()),
                QuizJson.read(Correction.class, row.getCorrection()),
                row.getReason(),
                row.getLowers(),
                row.getAt());
    }

    private static Remark remark(RemarkRecord row) {
        return new Remark(
                row.getRegrade(),
                Remark.How.valueOf(row.getHow()),
                new Result(Fraction.parse(row.getEarned()), row.getPoints()));
    }
}
