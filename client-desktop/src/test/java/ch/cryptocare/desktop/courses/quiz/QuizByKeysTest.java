package ch.cryptocare.desktop.courses.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.authoring.DraftFault;
import ch.cryptocare.common.contract.authoring.OptionDraft;
import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.value.CountingRule;
import ch.cryptocare.common.value.TaskKind;
import ch.cryptocare.desktop.window.Choosing;
import ch.cryptocare.desktop.window.Typing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Mei writes a quiz in a real window, without a mouse. */
class QuizByKeysTest {
    private final QuizStage stage = new QuizStage(HandRub.quiz());

    @Test
    void theRulesAreTyped() {
        stage.window.typeInto("Passed from", "2/3");
        stage.window.typeInto("Attempts", "3");
        stage.window.typeInto("Time for an attempt", "1 h 30");
        stage.window.typeInto("Pause after the first attempt", "1 d");
        Choosing.from(stage.window, "Which attempt counts", "The last one");

        assertThat(stage.quiz().threshold()).isEqualTo("2/3");
        assertThat(stage.quiz().attempts()).contains(3);
        assertThat(stage.quiz().seconds()).contains(5_400L);
        assertThat(stage.quiz().firstPauseSeconds()).isEqualTo(86_400);
        assertThat(stage.quiz().counting()).isEqualTo(CountingRule.LAST);
    }

    @Test
    void whatCannotBeReadSaysSoAndChangesNothing() {
        stage.window.typeInto("Passed from", "most");

        stage.window.sees("Type a percentage up to 100, or a fraction such as 2/3.");
        assertThat(stage.quiz()).isEqualTo(HandRub.quiz());
        assertThat(stage.editor().isReadable()).isFalse();

        stage.window.typeInto("Passed from", "75");
        assertThat(stage.quiz().threshold()).isEqualTo("3/4");
        assertThat(stage.editor().isReadable()).isTrue();
    }

    @Test
    void aQuestionIsWrittenWithoutAMouse() {
        stage.window.choose("Add a question", "One answer is right");
        assertThat(focused()).isEqualTo("Question (English)");
        stage.window.write("What first");
        stage.window.press(KeyCode.TAB);
        assertThat(focused()).isEqualTo("Option 1 is right");
        stage.window.press(KeyCode.SPACE);
        stage.window.press(KeyCode.TAB);
        stage.window.press(KeyCode.TAB);
        assertThat(focused()).isEqualTo("Option 1 (English)");
        stage.window.write("Rub");
        stage.window.press(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("Option 2 (English)");
        stage.window.write("Wash");

        var written = stage.quiz().pools().get(1).questions().getLast();
        assertThat(written.text().en()).isEqualTo("What first");
        assertThat(written.options())
                .extracting(option -> option.text().en() + " " + option.worth())
                .containsExactly("Rub 1", "Wash 0", " 0");
    }

    @Test
    void altAndArrowsMoveQuestionsAndOptionsAndTheCursorGoesWithThem() {
        stage.window.click("Question 2: When does one rub one’s hands?, closed");
        stage.window.typeInto("Option 3 (English)", "Before calling");
        stage.window.press(KeyCode.ALT, KeyCode.UP);

        assertThat(focused()).isEqualTo("Option 2 (English)");
        assertThat(question("when").options()).extracting(OptionDraft::id).containsExactly("before", "phone", "after");

        focus("Points");
        stage.window.press(KeyCode.ALT, KeyCode.UP);
        assertThat(focused()).isEqualTo("Points");
        assertThat(stage.quiz().pools().getFirst().questions())
                .extracting(QuestionDraft::id)
                .containsExactly("when", "how-long", "gloves");
    }

    @Test
    void undoneOneIsStillWhereOneWrote() {
        stage.window.click("Question 2: When does one rub one’s hands?, closed");
        focus("Option 1 (English)");
        stage.window.press(KeyCode.END);
        stage.window.write("!");
        stage.window.press(KeyCode.ALT, KeyCode.DOWN);
        stage.window.press(KeyCode.LEFT);
        var caret = caret();

        stage.undo();
        assertThat(question("when").options().getFirst().text().en()).isEqualTo("Before touching a patient!");
        assertThat(focused()).isEqualTo("Option 1 (English)");
        assertThat(caret()).isEqualTo(caret);
        stage.undo();

        assertThat(stage.quiz()).isEqualTo(HandRub.quiz());
        assertThat(focused()).isEqualTo("Option 1 (English)");
        assertThat(Typing.field(stage.window, "Option 1 (English)").getText()).isEqualTo("Before touching a patient");
    }

    @Test
    void whenANewQuestionIsTakenBackTheCursorIsStillInTheQuiz() {
        stage.window.choose("Add a question", "True or false");
        stage.undo();
        assertThat(focused()).isEqualTo("Add a pool");
    }

    @Test
    void copiedAndRemovedOneGoesOnBeside() {
        stage.window.click("Question 1: How long must one rub?, closed");
        stage.window.click("Duplicate");
        assertThat(focused()).isEqualTo("Question (English)");
        assertThat(stage.quiz().pools().getFirst().questions()).hasSize(4);

        stage.window.click("Remove");

        assertThat(stage.quiz()).isEqualTo(HandRub.quiz());
        assertThat(focused()).isEqualTo("Question 2: When does one rub one’s hands?, closed");
    }

    @Test
    void partnersAreChosenAndTicksAndNumbersAreTyped() {
        stage.window.click("Question 2: Against what?, closed");
        Choosing.from(stage.window, "Partner of left 1", "2. Visible dirt");
        assertThat(Questions.partner(question("match"), "rub")).contains("dirt");

        stage.window.click("Question 3: How much of it?, closed");
        stage.window.sees("Right is everything from 2.5 to 3.5 ml");
        stage.window.typeInto("Tolerance", "1");
        stage.window.sees("Right is everything from 2 to 4 ml");
        assertThat(question("how-much").tolerance()).contains(BigDecimal.ONE);

        stage.window.click("Question 3: Gloves replace the rub., closed");
        stage.window.click("true");
        assertThat(question("gloves").isTrue()).contains(true);

        stage.window.click("Question 2: When does one rub one’s hands?, closed");
        stage.window.click("Option 3 is right");
        assertThat(question("when").options()).allMatch(Questions::isRight);
    }

    @Test
    void eachMarkingIsExplainedAndAsksForWhatItNeeds() {
        stage.window.click("Question 2: When does one rub one’s hands?, closed");
        stage.window.sees("Each right tick adds its share, each wrong tick takes its share away."
                + " Ticking everything brings nothing, and no question less than nothing.");
        Choosing.from(stage.window, "Marking", "Parts count");
        stage.window.typeInto("Worth of option 3", "-50 %");
        assertThat(question("when").options().getLast().worth()).isEqualTo("-1/2");

        Choosing.from(stage.window, "Kind of question", "A number");

        assertThat(question("when").kind()).isEqualTo(TaskKind.NUMERIC);
        stage.window.sees("The right answer brings all points, any other one none.");
    }

    @Test
    void faultsAreSaidWhereTheyAreAndLeadThere() {
        stage.window.on(() -> {
            stage.model.mark(
                    List.of(
                            new DraftFault("pools[0].questions[1].options", "all-ticked-passes"),
                            new DraftFault("pools[0].questions[1].options[2].text.fr", "missing"),
                            new DraftFault("pools[1].drawn", "more-than-there-are"),
                            new DraftFault("pools[1].questions[0].points", "of-a-later-day")),
                    stage.quiz());
            return true;
        });
        stage.window.sees("2 to correct");
        stage.window.sees("That is more than there are questions in this pool.");

        stage.window.on(() -> {
            stage.editor().goTo("pools[0].questions[1].options[2].text.fr");
            return true;
        });

        assertThat(focused()).isEqualTo("Option 3 (Français)");
        stage.window.sees("Who ticks everything would pass. Add wrong options, or mark otherwise.");
        stage.window.write("x");
        stage.window.await(() -> !stage.window.shows("This is still missing."));
    }

    @Test
    void aMarkingOfLaterDaysStaysAsItIs() {
        var later = QuestionChange.of(HandRub.WHEN, question -> question.policy = "GENTLE_7");
        stage.window.on(() -> {
            stage.model.show(HandRub.of(later));
            return true;
        });
        stage.window.click("Question 1: When does one rub one’s hands?, closed");
        stage.window.sees("GENTLE_7");
        stage.window.typeInto("Points", "3");
        assertThat(question("when").policy()).isEqualTo("GENTLE_7");
    }

    @Test
    void poolsComeAndGo() {
        stage.window.click("Add a pool");
        stage.window.sees("No question yet.");
        stage.window.typeInto("Drawn from pool 1", "2");
        stage.window.sees("2 of 3 questions are drawn for each attempt.");
        stage.window.click("Remove pool 3 with its questions");
        stage.window.click("Remove pool 2 with its questions");

        assertThat(stage.quiz().pools())
                .hasSize(1)
                .first()
                .satisfies(pool -> assertThat(pool.drawn()).isEqualTo(Optional.of(2)));
        stage.window.sees("Questions");
    }

    private String focused() {
        var node = stage.window.focused();
        return node instanceof Labeled words && node.getAccessibleText() == null
                ? words.getText()
                : node.getAccessibleText();
    }

    private int caret() {
        return stage.window.on(() -> ((TextInputControl) stage.window.focused()).getCaretPosition());
    }

    private void focus(String name) {
        stage.window.on(() -> {
            Typing.field(stage.window, name).requestFocus();
            return true;
        });
    }

    private QuestionDraft question(String id) {
        return Places.questions(stage.quiz()).stream()
                .map(Places.Located::question)
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
