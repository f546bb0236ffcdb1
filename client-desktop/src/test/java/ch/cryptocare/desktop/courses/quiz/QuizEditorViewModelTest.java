package ch.cryptocare.desktop.courses.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.authoring.DraftFault;
import ch.cryptocare.common.contract.authoring.OptionDraft;
import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.contract.authoring.QuizDraft;
import ch.cryptocare.common.contract.learning.MatchedPair;
import ch.cryptocare.common.value.TaskKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Mei writes a quiz; nothing is seen. */
class QuizEditorViewModelTest {
    private final List<QuizDraft> told = new ArrayList<>();
    private final QuizEditorViewModel quiz = new QuizEditorViewModel(HandRub.quiz(), told::add);

    @Test
    void everyChangeIsToldOnceAndWhatIsShownIsNot() {
        quiz.change("threshold", it -> it.threshold = "2/3");
        quiz.change("threshold", it -> it.threshold = "2/3");
        assertThat(told).hasSize(1).last().extracting(QuizDraft::threshold).isEqualTo("2/3");

        quiz.show(HandRub.quiz());

        assertThat(told).hasSize(1);
        assertThat(quiz.quiz()).isEqualTo(HandRub.quiz());
    }

    @Test
    void aNewQuestionHasANameOfItsOwnAndIsOpen() {
        var first = quiz.add(0, TaskKind.SINGLE);
        var second = quiz.add(1, TaskKind.MATCHING);

        assertThat(List.of(first, second)).containsExactly("question-1", "question-2");
        assertThat(quiz.stateProperty().get().open()).contains(second);
        assertThat(ids(0)).endsWith("question-1");
        assertThat(question(second).options()).extracting(OptionDraft::id).containsExactly("option-1", "option-2");
        assertThat(question(second).left()).hasSize(2);
    }

    @Test
    void aCopyStandsBelowWithANameOfItsOwn() {
        var copy = quiz.duplicate("when").orElseThrow();

        assertThat(ids(0)).containsExactly("how-long", "when", copy, "gloves");
        assertThat(question(copy).options()).isEqualTo(HandRub.WHEN.options());
    }

    @Test
    void aQuestionMovesAmongItsKindAndThenToTheNextPool() {
        quiz.move("when", 1);
        assertThat(ids(0)).containsExactly("how-long", "gloves", "when");
        quiz.move("when", 1);
        assertThat(ids(0)).containsExactly("how-long", "gloves");
        assertThat(ids(1)).containsExactly("when", "order", "match", "how-much");
        quiz.move("when", -1);
        assertThat(ids(0)).containsExactly("how-long", "gloves", "when");

        var before = told.size();
        quiz.move("how-long", -1);
        assertThat(told).hasSize(before);
    }

    @Test
    void whatIsTakenFromElsewhereStandsAtTheEndInOneChangeUnderNamesOfItsOwn() {
        var soap = Questions.begun("soap", TaskKind.TRUE_FALSE);
        var before = told.size();

        assertThat(quiz.take(0, List.of(HandRub.MATCH, soap, soap))).contains("match-2");

        assertThat(told).hasSize(before + 1);
        assertThat(ids(0)).containsExactly("how-long", "when", "gloves", "match-2", "soap", "soap-2");
        assertThat(question("match-2").pairs()).isEqualTo(HandRub.MATCH.pairs());
    }

    @Test
    void whoTakesNothingChangesNothing() {
        assertThat(quiz.take(0, List.of())).isEmpty();
        assertThat(quiz.take(7, List.of(HandRub.MATCH))).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void whoRemovesAQuestionGoesOnWithTheNextOne() {
        assertThat(quiz.remove("when")).contains("gloves");
        assertThat(quiz.remove("how-much")).contains("match");
        assertThat(ids(1)).containsExactly("order", "match");
    }

    @Test
    void ofASingleChoiceOneIsRight() {
        quiz.question("how-long", "options:short.right", question -> Questions.right(question, 0, true));
        assertThat(question("how-long").options())
                .extracting(OptionDraft::worth)
                .containsExactly("1", "0");

        quiz.question("when", "options:phone.right", question -> Questions.right(question, 2, true));
        assertThat(question("when").options()).allMatch(Questions::isRight);
    }

    @Test
    void whereOptionsHaveAWorthTheRightOnesShareTheWhole() {
        quiz.question("when", "policy", question -> Questions.marked(question, Marking.MOODLE_1.name()));
        assertThat(question("when").options()).extracting(OptionDraft::worth).containsExactly("1/2", "1/2", "0");
    }

    @Test
    void kprimHasFourStatements() {
        quiz.question("when", "policy", question -> Questions.marked(question, Marking.KPRIME_1.name()));
        assertThat(question("when").options()).hasSize(4);
    }

    @Test
    void anotherKindKeepsWhatIsWrittenAndAMarkingThatFits() {
        quiz.question("when", "policy", question -> Questions.marked(question, Marking.HALVES_1.name()));
        quiz.question("when", "kind", question -> Questions.ofKind(question, TaskKind.ORDERING));

        assertThat(question("when").policy()).isEqualTo(Marking.ALL_OR_NOTHING_1.name());
        assertThat(question("when").options()).isEqualTo(HandRub.WHEN.options());
    }

    @Test
    void whoIsRemovedHasNoPartnerAnyMore() {
        quiz.question("match", "options", question -> Side.OPTIONS.without(question, 0));
        assertThat(question("match").pairs()).containsExactly(new MatchedPair("wash", "dirt"));

        quiz.question("match", "pairs", question -> Questions.paired(question, "rub", Optional.of("dirt")));
        quiz.question("match", "pairs", question -> Questions.paired(question, "wash", Optional.empty()));
        assertThat(question("match").pairs()).containsExactly(new MatchedPair("rub", "dirt"));
    }

    @Test
    void aFaultStaysWithItsQuestionAndItsOptionWhereverTheyGo() {
        var about = quiz.quiz();
        quiz.move("when", -1);
        quiz.mark(
                List.of(
                        new DraftFault("pools[0].questions[1].options[2].text.en", "missing"),
                        new DraftFault("pools[0].questions[1].options", "all-ticked-passes"),
                        new DraftFault("threshold", "out-of-range")),
                about);
        quiz.question("when", "options", question -> Side.OPTIONS.moved(question, 2, 0));

        assertThat(quiz.fault("question:when.options:phone.text.en")).contains("missing");
        assertThat(quiz.faultsOf("when")).isEqualTo(1);
        assertThat(quiz.fault("threshold")).contains("out-of-range");
    }

    @Test
    void whatIsTypedAnewIsNoLongerMarked() {
        quiz.mark(List.of(new DraftFault("pools[0].drawn", "missing")), quiz.quiz());
        quiz.draw(0, Optional.of(2));
        assertThat(quiz.fault("pools[0].drawn")).isEmpty();
    }

    @Test
    void questionsThatCameWithOneNameAreToldApart() {
        quiz.show(HandRub.of(HandRub.WHEN, HandRub.WHEN));
        quiz.mark(List.of(new DraftFault("pools[0].questions[1].id", "repeated")), quiz.quiz());
        assertThat(quiz.faultsOf("when")).isZero();
        assertThat(quiz.faultsOf("when#2")).isEqualTo(1);

        var copy = quiz.duplicate("when#2").orElseThrow();
        quiz.remove("when#2");

        assertThat(ids(0)).containsExactly("when", copy);
    }

    @Test
    void whatIsWrongIsFoundWhereItIsWritten() {
        assertThat(quiz.reveal("pools[1].questions[1].left[0].text.fr")).isEqualTo("question:match.left:rub.text.fr");
        assertThat(quiz.stateProperty().get().open()).contains("match");
        assertThat(quiz.reveal("attempts")).isEqualTo("attempts");
    }

    private List<String> ids(int pool) {
        return quiz.quiz().pools().get(pool).questions().stream()
                .map(QuestionDraft::id)
                .toList();
    }

    private QuestionDraft question(String id) {
        return quiz.located().stream()
                .map(Places.Located::question)
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
