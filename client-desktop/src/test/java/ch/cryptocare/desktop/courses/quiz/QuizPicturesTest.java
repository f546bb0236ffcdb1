package ch.cryptocare.desktop.courses.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.authoring.DraftFault;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.theme.ThemeChoice;
import ch.cryptocare.desktop.window.Faults;
import ch.cryptocare.desktop.window.Looks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** What a quiz looks like while it is written, with each kind of question open. */
class QuizPicturesTest {
    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @ArgumentsSource(Looks.class)
    void everyKindOfQuestionIsNamedReadableAndWhole(Language language, ThemeChoice theme, double scale) {
        var stage = new QuizStage(HandRub.quiz(), language, theme, scale);
        var name = (language + "-" + theme + (scale > 1 ? "-large" : "")).toLowerCase(Locale.ROOT);
        look(stage, "quiz-rules-" + name, scale);
        for (var one : stage.model.located()) {
            open(stage, one.key());
            look(stage, "quiz-" + one.key() + "-" + name, scale);
        }
        stage.window.on(() -> {
            stage.model.question("when", "policy", question -> Questions.marked(question, Marking.MOODLE_1.name()));
            stage.model.mark(
                    List.of(
                            new DraftFault("threshold", "out-of-range"),
                            new DraftFault("pools[0].questions[1].options", "all-ticked-passes"),
                            new DraftFault("pools[0].questions[1].text.en", "missing"),
                            new DraftFault("pools[0].questions[1].options[1].worth", "out-of-range"),
                            new DraftFault("pools[1].questions", "unequal-points")),
                    stage.quiz());
            return true;
        });
        open(stage, "when");
        look(stage, "quiz-faults-" + name, scale);
        assertThat(faults).isEmpty();
    }

    private static void open(QuizStage stage, String key) {
        stage.window.on(() -> {
            stage.model.open(Optional.of(key));
            return true;
        });
        stage.look(stage.window.seen().stream()
                .filter(node -> Places.question(key).equals(node.getId()))
                .findFirst()
                .orElseThrow());
    }

    private void look(QuizStage stage, String name, double scale) {
        stage.window.picture(name, scale);
        Faults.in(stage.window).forEach(fault -> faults.add(name + ": " + fault));
    }
}
