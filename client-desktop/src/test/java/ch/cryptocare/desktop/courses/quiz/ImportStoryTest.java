package ch.cryptocare.desktop.courses.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.authoring.ImportedQuestions;
import ch.cryptocare.common.contract.authoring.LeftOutQuestion;
import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.contract.authoring.WrittenText;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.LeftOutReason;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.common.value.TaskKind;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.theme.ThemeChoice;
import ch.cryptocare.desktop.window.Choosing;
import ch.cryptocare.desktop.window.Faults;
import ch.cryptocare.desktop.window.Looks;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import ch.cryptocare.desktop.window.Writing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Tess has questions about hands in Moodle, and takes them into her quiz. */
class ImportStoryTest {
    private static final String IMPORT = "POST /api/authoring/questions/import";
    private static final QuestionDraft LONG_ENOUGH =
            asked("how-long", TaskKind.SINGLE, "Combien de temps suffit-il ?", "How long is long enough?");
    private static final QuestionDraft RINGS =
            asked("rings", TaskKind.TRUE_FALSE, "Les bagues restent aux doigts.", "Rings stay on one’s fingers.");
    private static final List<LeftOutQuestion> LEFT_OUT = List.of(
            new LeftOutQuestion(2, "Name a germ", LeftOutReason.SHORT_ANSWER),
            new LeftOutQuestion(4, "The poster above the sink", LeftOutReason.PICTURE));

    @TempDir
    Path folder;

    private final ScriptedServer server = Writing.on(World.server(World.account("Tess Morel", Role.TRAINER)));
    private Path file = Path.of("");

    @BeforeEach
    void export() throws IOException {
        file = folder.resolve("hands.gift");
        Files.writeString(file, "Rings stay on one’s fingers. {F}");
        server.on("GET " + Writing.COURSE, Writing.asking(HandRub.of(HandRub.HOW_LONG, HandRub.WHEN)))
                .on(IMPORT, new ImportedQuestions(List.of(LONG_ENOUGH, RINGS), LEFT_OUT));
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void whatIsFoundIsLookedThroughTakenAtOnceAndTakenBackAtOnce() {
        var window = read(Opening.of(server, folder));
        window.sees("2 questions found · 2 left out");
        window.sees("2. Name a germ");
        window.sees("It is answered with words, and no machine can tell all those that are right.");
        window.sees("It shows a picture, or plays a sound or a film.");
        window.click("Take 2 questions");

        window.sees("4 questions, all asked in each attempt.");
        window.sees("Rings stay on one’s fingers.");
        assertThat(window.focused().getId()).isEqualTo("question:how-long-2");
        window.await(() -> server.asked("POST " + Writing.COURSE + "/draft").stream()
                .anyMatch(one -> one.body().contains("\"how-long-2\"")));

        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.sees("2 questions, all asked in each attempt.");
        assertThat(window.shows("Rings stay on one’s fingers.")).isFalse();
    }

    @Test
    void onlyWhatStaysTickedIsTaken() {
        var window = read(Opening.of(server, folder));
        window.click("How long is long enough?");
        window.click("Take 1 question");

        window.sees("3 questions, all asked in each attempt.");
        window.sees("Rings stay on one’s fingers.");
        assertThat(window.shows("How long is long enough?")).isFalse();
    }

    @Test
    void nothingIsTakenBeforeSomebodySaysSo() {
        var window = read(Opening.of(server, folder));
        window.sees("Take 2 questions");
        window.press(KeyCode.ESCAPE);

        window.sees("2 questions, all asked in each attempt.");
        assertThat(window.shows("Rings stay on one’s fingers.")).isFalse();
        assertThat(server.asked("POST " + Writing.COURSE + "/draft")).isEmpty();
    }

    @Test
    void aFileReadAsTheWrongFormatIsReadAsTheOther() {
        server.on(
                IMPORT,
                asked -> asked.body().contains("MOODLE_XML")
                        ? Reply.json(new ImportedQuestions(List.of(RINGS), List.of()))
                        : Reply.problem(ProblemType.QUESTIONS_UNREADABLE, Map.of("reason", "no-questions", "line", 1)));
        var window = read(Opening.of(server, folder));
        window.sees("No question was found in it as GIFT. Choose the other format, or another file.");
        Choosing.from(window, "Format", "Moodle XML");
        window.click("Read the questions");
        window.sees("1 question found");
    }

    @Test
    void whereAllIsLeftOutNothingCanBeTaken() {
        server.on(IMPORT, new ImportedQuestions(List.of(), LEFT_OUT));
        var window = read(Opening.of(server, folder));
        window.sees("No question that can be taken · 2 left out");
        assertThat(button(window, "Take 0 questions").isDisabled()).isTrue();
    }

    @Test
    void itIsDoneWithTheKeysAlone() {
        var window = open(Opening.of(server, folder).choosing(file));
        window.on(() -> {
            button(window, "Import questions…").requestFocus();
            return true;
        });
        window.press(KeyCode.SPACE);
        window.press(KeyCode.SPACE);
        window.sees("hands.gift");
        window.press(KeyCode.ENTER);
        window.sees("Take 2 questions");
        window.press(KeyCode.ENTER);
        window.sees("4 questions, all asked in each attempt.");
    }

    @Test
    void whoGoesThroughALongListWithTheKeysSeesWhereTheyAre() {
        server.on(IMPORT, new ImportedQuestions(Collections.nCopies(40, RINGS), LEFT_OUT));
        var window = read(Opening.of(server, folder));
        window.sees("Take 40 questions");
        var last = window.seen().stream()
                .filter(CheckBox.class::isInstance)
                .toList()
                .getLast();
        window.on(() -> {
            last.requestFocus();
            return true;
        });
        var bottom = window.on(() -> last.localToScene(last.getBoundsInLocal()).getMaxY());
        var buttons = window.on(() -> {
            var take = button(window, "Take 40 questions");
            return take.localToScene(take.getBoundsInLocal()).getMinY();
        });
        assertThat(bottom).isLessThanOrEqualTo(buttons);
    }

    @ParameterizedTest
    @ArgumentsSource(Looks.class)
    void everyStateIsNamedReadableAndWhole(Language language, ThemeChoice theme, double scale) {
        var text = new Text(language, ZoneOffset.UTC);
        var name = (language + "-" + theme + (scale > 1 ? "-large" : "")).toLowerCase(Locale.ROOT);
        var window = open(Opening.of(server, folder)
                .in(language, theme, scale)
                .onThreads()
                .choosing(file));
        window.click(text.of("quiz-import.open"));
        look(window, "import-empty-" + name, scale);
        window.click(text.of("quiz-import.choose"));
        server.on(
                IMPORT, _ -> Reply.problem(ProblemType.QUESTIONS_UNREADABLE, Map.of("reason", "not-xml", "line", 12)));
        window.sees("hands.gift");
        window.click(text.of("quiz-import.read"));
        window.sees(text.problem(ProblemType.QUESTIONS_UNREADABLE) + " " + text.of("quiz-import.line", 12));
        look(window, "import-fault-" + name, scale);
        server.on(IMPORT, new ImportedQuestions(List.of(LONG_ENOUGH, RINGS, HandRub.WHEN), LEFT_OUT));
        window.click(text.of("quiz-import.read"));
        window.sees(text.count("quiz-import.take", 3));
        look(window, "import-found-" + name, scale);
        server.on(IMPORT, new ImportedQuestions(Collections.nCopies(40, RINGS), LEFT_OUT));
        window.click(text.of("back"));
        window.click(text.of("quiz-import.read"));
        window.sees(text.count("quiz-import.take", 40));
        look(window, "import-many-" + name, scale);
    }

    private Window read(Opening opening) {
        var window = open(opening.choosing(file));
        window.click("Import questions…");
        window.sees("No file yet: choose one, or drop it here.");
        window.click("Choose a file…");
        window.sees("hands.gift");
        window.click("Read the questions");
        return window;
    }

    private static Window open(Opening opening) {
        return opening.at(new Place.CourseOf(Writing.HANDS)).window();
    }

    private static ButtonBase button(Window window, String words) {
        return window.seen().stream()
                .filter(node -> node instanceof ButtonBase button && words.equals(button.getText()))
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void look(Window window, String name, double scale) {
        window.picture(name, scale);
        assertThat(Faults.in(window)).as(name).isEmpty();
    }

    private static QuestionDraft asked(String id, TaskKind kind, String french, String english) {
        return QuestionChange.of(Questions.begun(id, kind), it -> {
            it.text = new WrittenText(french, english);
            it.isTrue = Optional.of(false);
        });
    }
}
