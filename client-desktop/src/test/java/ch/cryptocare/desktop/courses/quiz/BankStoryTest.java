package ch.cryptocare.desktop.courses.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.common.value.VersionStatus;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.theme.ThemeChoice;
import ch.cryptocare.desktop.window.Faults;
import ch.cryptocare.desktop.window.Looks;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import ch.cryptocare.desktop.window.Writing;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Tess asks in her course about hands what she asked in the one about gloves. */
class BankStoryTest {
    private static final String GLOVES = "GET " + Writing.OTHER;

    @TempDir
    Path folder;

    private final ScriptedServer server = Writing.on(World.server(World.account("Tess Morel", Role.TRAINER)));

    @BeforeEach
    void quizzes() {
        server.on("GET " + Writing.COURSE, Writing.asking(HandRub.of(HandRub.HOW_LONG, HandRub.WHEN)))
                .on(GLOVES, Writing.asking(HandRub.of(HandRub.WHEN, HandRub.GLOVES)));
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void questionsOfAnotherCourseAreAskedHereTooAndTakenBackAtOnce() {
        var window = open(Opening.of(server, folder));
        window.click("Questions from another quiz…");
        window.clickCalled("Gants");
        window.clickCalled("Check, 2 questions");
        window.sees("2 questions found");
        window.click("Take 2 questions");

        window.sees("4 questions, all asked in each attempt.");
        assertThat(window.focused().getId()).isEqualTo("question:when-2");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.sees("2 questions, all asked in each attempt.");
        assertThat(window.shows("Gloves replace the rub.")).isFalse();
    }

    @Test
    void whoChoseTheWrongCourseGoesBack() {
        server.on(GLOVES, Writing.course(VersionStatus.DRAFT, List.of()));
        var window = open(Opening.of(server, folder));
        window.click("Questions from another quiz…");
        window.clickCalled("Gants");
        window.sees("No questions in this course");
        window.click("Back");
        window.clickCalled("Hand hygiene");
        window.clickCalled("Check, 2 questions");
        window.sees("Take 2 questions");
    }

    @Test
    void aCourseThatDoesNotComeIsAskedForAgain() {
        server.on(GLOVES, _ -> Reply.problem(ProblemType.UNEXPECTED, Map.of()));
        var window = open(Opening.of(server, folder));
        window.click("Questions from another quiz…");
        window.clickCalled("Gants");
        server.on(GLOVES, Writing.asking(HandRub.of(HandRub.GLOVES)));
        window.click("Try again");
        window.clickCalled("Check, 1 question");
        window.sees("Take 1 question");
    }

    @ParameterizedTest
    @ArgumentsSource(Looks.class)
    void everyStepIsNamedReadableAndWhole(Language language, ThemeChoice theme, double scale) {
        var text = new Text(language, ZoneOffset.UTC);
        var name = (language + "-" + theme + (scale > 1 ? "-large" : "")).toLowerCase(Locale.ROOT);
        var window = open(Opening.of(server, folder).in(language, theme, scale));
        window.click(text.of("quiz-bank.choose"));
        look(window, "bank-courses-" + name, scale);
        window.clickCalled("Gants");
        look(window, "bank-quizzes-" + name, scale);
    }

    private static Window open(Opening opening) {
        return opening.at(new Place.CourseOf(Writing.HANDS)).window();
    }

    private static void look(Window window, String name, double scale) {
        window.picture(name, scale);
        assertThat(Faults.in(window)).as(name).isEmpty();
    }
}
