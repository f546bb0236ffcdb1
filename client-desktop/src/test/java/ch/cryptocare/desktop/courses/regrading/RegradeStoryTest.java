package ch.cryptocare.desktop.courses.regrading;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.authoring.RegradeChange;
import ch.cryptocare.common.contract.authoring.RegradePreview;
import ch.cryptocare.common.contract.authoring.RegradeSummary;
import ch.cryptocare.common.contract.authoring.SatQuestion;
import ch.cryptocare.common.contract.authoring.SatQuestions;
import ch.cryptocare.common.contract.learning.QuestionOption;
import ch.cryptocare.common.contract.learning.QuizAnswer;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.CorrectionKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.common.value.TaskKind;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.theme.ThemeChoice;
import ch.cryptocare.desktop.window.Faults;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import ch.cryptocare.desktop.window.Writing;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The key of a question was wrong: Tess corrects it. Nora passes with it, and Max keeps what he has. */
class RegradeStoryTest {
    private static final String QUESTIONS = "GET " + Writing.COURSE + "/sat-questions";
    private static final String PREVIEW = "POST " + Writing.COURSE + "/regrade-preview";
    private static final String REGRADE = "POST " + Writing.COURSE + "/regrades";

    @TempDir
    Path folder;

    private final ScriptedServer server = Writing.on(World.server(World.account("Tess Morel", Role.TRAINER)))
            .on(QUESTIONS, new SatQuestions(List.of(first(List.of()), dose(), steps())))
            .on(PREVIEW, preview());

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void tessLooksGivesAReasonAndCorrectsForGood() {
        var made = new RegradeSummary(CorrectionKind.ONLY_RIGHT, "Gloves come after.", false, 1, World.NOW);
        var window = corrects(Opening.of(server, folder), "What comes first?");
        chooses(window, CorrectionKind.ONLY_RIGHT);
        window.click("Clean one’s hands");
        window.click("Look at what it does");
        window.sees("Finished attempts: 2 · gain: 1 · lose: 1");
        window.sees("Attempt 1: 2 of 4 → 3 of 4 points");
        window.sees("Keeps their mark");
        window.click("Correct for good");
        window.sees("Write a reason: those concerned will read it.");
        window.typeInto("Reason", "Gloves come after.");
        server.on(REGRADE, made).on(QUESTIONS, new SatQuestions(List.of(first(List.of(made)))));
        window.click("Correct for good");
        window.sees("The question is corrected. Attempts with another mark: 1.");
        window.sees("Only another answer is right · 23 November 2026");
        assertThat(server.asked(REGRADE).getFirst().body())
                .contains("\"fingerprint\":\"seen\"", "\"chosen\":\"clean\"", "ONLY_RIGHT", "\"lowers\":false");
    }

    @Test
    void whatIsChosenOtherwiseIsLookedAtAgain() {
        var window = corrects(Opening.of(server, folder), "What comes first?");
        window.click("Look at what it does");
        window.sees("Correct for good");
        window.click("Choose otherwise");
        assertThat(window.shows("Correct for good")).isFalse();
        window.click("Also lower marks");
        window.click("Look at what it does");
        window.sees("Full marks for all · Also lower marks");
        assertThat(server.asked(PREVIEW).getLast().body()).contains("\"lowers\":true", "FULL_MARKS");
    }

    @Test
    void whenAnythingChangedSinceItIsSaid() {
        server.on(REGRADE, _ -> ScriptedServer.Reply.problem(ProblemType.CHANGED_MEANWHILE, Map.of()));
        var window = corrects(Opening.of(server, folder), "What comes first?");
        window.click("Look at what it does");
        window.sees("Correct for good");
        window.typeInto("Reason", "So.");
        window.click("Correct for good");
        window.sees("This has changed in the meantime. Nothing was saved: look at what is new first.");
    }

    @Test
    void aNumberIsTypedAndAnOrderHasNoOtherKey() {
        var window = corrects(Opening.of(server, folder), "How many mg?");
        chooses(window, CorrectionKind.ALSO_RIGHT);
        window.typeInto("Number, mg", "many");
        window.click("Look at what it does");
        window.sees("Choose or type what is right.");
        window.typeInto("Number, mg", "12,5");
        window.click("Look at what it does");
        window.sees("Correct for good");
        assertThat(server.asked(PREVIEW).getFirst().body()).contains("\"typed\":12.5", "\"tolerance\":0.5");
        window.click("Cancel");
        window.clickCalled("Correct, In which order?");
        assertThat(window.on(() -> box(window).getItems()))
                .containsExactly(CorrectionKind.FULL_MARKS, CorrectionKind.WITHDRAWN);
    }

    @ParameterizedTest
    @CsvSource({"FR, LIGHT, 1", "EN, DARK, 1", "FR, DARK, 1.5"})
    void everythingIsNamedReadableAndWhole(Language language, ThemeChoice theme, double scale) {
        var french = language == Language.FR;
        var window = Opening.of(server, folder)
                .in(language, theme, scale)
                .at(new Place.CourseOf(Writing.HANDS))
                .window();
        window.click(french ? "Afficher les questions posées" : "Show the questions asked");
        window.sees(french ? "Que fait-on en premier ?" : "What comes first?");
        window.clickCalled(french ? "Corriger, Que fait-on" : "Correct, What comes");
        chooses(window, CorrectionKind.ONLY_RIGHT);
        window.click(french ? "Voir ce que cela change" : "Look at what it does");
        window.sees(french ? "Corriger définitivement" : "Correct for good");
        var chosen = french ? "Choisir autrement" : "Choose otherwise";
        window.sees(chosen);
        var name = ("regrade-" + language + "-" + theme).toLowerCase(Locale.ROOT);
        window.picture(name, scale);
        assertThat(Faults.in(window)).as(name).isEmpty();
        window.click(chosen);
        window.picture(name + "-chosen", scale);
        assertThat(Faults.in(window)).as(name + "-chosen").isEmpty();
    }

    private static Window corrects(Opening opening, String question) {
        var window = opening.at(new Place.CourseOf(Writing.HANDS)).window();
        window.click("Show the questions asked");
        window.sees(question);
        window.clickCalled("Correct, " + question);
        return window;
    }

    private static void chooses(Window window, CorrectionKind correction) {
        window.on(() -> {
            box(window).setValue(correction);
            return true;
        });
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<CorrectionKind> box(Window window) {
        return (ComboBox<CorrectionKind>) window.seen().stream()
                .filter(node -> node instanceof ComboBox<?> box && box.getValue() instanceof CorrectionKind)
                .findFirst()
                .orElseThrow();
    }

    private static SatQuestion first(List<RegradeSummary> made) {
        var options = List.of(
                new QuestionOption("glove", Map.of("fr", "Mettre des gants", "en", "Put on gloves")),
                new QuestionOption("clean", Map.of("fr", "Se désinfecter les mains", "en", "Clean one’s hands")));
        return question("first", TaskKind.SINGLE, "Que fait-on en premier ?", "What comes first?", options, made);
    }

    private static SatQuestion dose() {
        return question("dose", TaskKind.NUMERIC, "Combien de mg ?", "How many mg?", List.of(), List.of());
    }

    private static SatQuestion steps() {
        return question("steps", TaskKind.ORDERING, "Dans quel ordre ?", "In which order?", List.of(), List.of());
    }

    private static SatQuestion question(
            String id,
            TaskKind kind,
            String french,
            String english,
            List<QuestionOption> options,
            List<RegradeSummary> made) {
        var numeric = kind == TaskKind.NUMERIC;
        return new SatQuestion(
                2,
                4,
                Map.of("fr", "Contrôle", "en", "Check"),
                id,
                kind,
                Map.of("fr", french, "en", english),
                1,
                options,
                Optional.of("mg").filter(_ -> numeric),
                new QuizAnswer(
                        Optional.of("glove").filter(_ -> kind == TaskKind.SINGLE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(BigDecimal.TEN).filter(_ -> numeric)),
                Optional.of(new BigDecimal("0.5")).filter(_ -> numeric),
                2,
                made);
    }

    private static RegradePreview preview() {
        return new RegradePreview(
                "seen",
                2,
                1,
                1,
                1,
                1,
                1,
                List.of(
                        new RegradeChange("Nora Lind", 1, "2", 4, "3", 4, false, true, true, false),
                        new RegradeChange("Maximilian von Hohenstein", 2, "3", 4, "2", 4, true, false, false, true)));
    }
}
