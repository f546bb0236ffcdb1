package ch.cryptocare.server.learning.http;

import ch.cryptocare.common.contract.authoring.RegradeChange;
import ch.cryptocare.common.contract.authoring.RegradePreview;
import ch.cryptocare.common.contract.authoring.RegradeSummary;
import ch.cryptocare.common.contract.authoring.RegradeWish;
import ch.cryptocare.common.contract.authoring.SatQuestion;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CorrectionKind;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.domain.quiz.Change;
import ch.cryptocare.server.learning.domain.quiz.Correction;
import ch.cryptocare.server.learning.domain.quiz.Impact.Person;
import ch.cryptocare.server.learning.domain.quiz.Key;
import ch.cryptocare.server.learning.domain.quiz.QuestionId;
import ch.cryptocare.server.learning.domain.quiz.QuizPlace;
import ch.cryptocare.server.learning.domain.quiz.Task;
import ch.cryptocare.server.learning.usecases.regrading.PreviewRegrade.Preview;
import ch.cryptocare.server.learning.usecases.regrading.ReadSatQuestions;
import ch.cryptocare.server.learning.usecases.regrading.Regrades.Made;
import ch.cryptocare.server.learning.usecases.regrading.Wish;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Corrections of questions as the contract has them. */
final class RegradeJson {
    private RegradeJson() {}

    static Wish wish(CourseId course, RegradeWish json) {
        return new Wish(
                new QuizPlace(course, json.version(), json.chapter()),
                new QuestionId(json.question()),
                correction(json),
                json.lowers());
    }

    private static Correction correction(RegradeWish json) {
        return switch (json.correction()) {
            case FULL_MARKS -> new Correction.FullMarks();
            case WITHDRAWN -> new Correction.Withdrawn();
            case ALSO_RIGHT -> new Correction.AlsoRight(key(json));
            case ONLY_RIGHT -> new Correction.OnlyRight(key(json));
        };
    }

    private static Key key(RegradeWish json) {
        var right = json.key().map(AnswerJson::read).orElseThrow(() -> Refusal.invalid("key", "missing"));
        return new Key(right, json.tolerance());
    }

    static CorrectionKind kind(Correction correction) {
        return switch (correction) {
            case Correction.FullMarks _ -> CorrectionKind.FULL_MARKS;
            case Correction.Withdrawn _ -> CorrectionKind.WITHDRAWN;
            case Correction.AlsoRight _ -> CorrectionKind.ALSO_RIGHT;
            case Correction.OnlyRight _ -> CorrectionKind.ONLY_RIGHT;
        };
    }

    static SatQuestion question(ReadSatQuestions.SatQuestion sat) {
        var question = sat.question();
        var task = question.task();
        return new SatQuestion(
                sat.quiz().version(),
                sat.quiz().chapter(),
                ByTag.of(sat.titles(), Function.identity()),
                question.id().value(),
                QuestionJson.kind(task),
                ByTag.of(question.texts(), Function.identity()),
                question.points(),
                QuestionJson.options(QuestionJson.options(task)),
                task instanceof Task.Numeric numeric ? Optional.of(numeric.unit()) : Optional.empty(),
                AnswerJson.write(QuestionJson.right(task)),
                tolerance(task),
                sat.asked(),
                sat.made().stream().map(RegradeJson::made).toList());
    }

    static Optional<BigDecimal> tolerance(Task task) {
        return task instanceof Task.Numeric numeric ? Optional.of(numeric.tolerance()) : Optional.empty();
    }

    static RegradeSummary made(Made made) {
        var regrade = made.regrade();
        return new RegradeSummary(
                kind(regrade.correction()), regrade.reason(), regrade.lowers(), made.changed(), regrade.at());
    }

    static RegradePreview preview(Preview preview) {
        var weighed = preview.weighed();
        var persons = weighed.impact().persons();
        return new RegradePreview(
                weighed.fingerprint(),
                (int) weighed.changes().count(),
                (int) weighed.count(Change::gains),
                (int) weighed.count(Change::loses),
                (int) persons.stream().filter(Person::passes).count(),
                (int) persons.stream().filter(weighed::certifies).count(),
                (int) persons.stream().filter(Person::falls).count(),
                persons.stream().flatMap(person -> changes(preview, person)).toList());
    }

    private static Stream<RegradeChange> changes(Preview preview, Person person) {
        var name =
                preview.names().getOrDefault(preview.weighed().enrolment(person).account(), "");
        return person.changes().stream()
                .filter(change -> change.gains() || change.loses() || person.passes() || person.falls())
                .map(change -> new RegradeChange(
                        name,
                        change.attempt().ordinal(),
                        change.before().earned().toString(),
                        change.before().points(),
                        change.marked().earned().toString(),
                        change.marked().points(),
                        change.isKept(),
                        person.passes(),
                        preview.weighed().certifies(person),
                        person.falls()));
    }
}
