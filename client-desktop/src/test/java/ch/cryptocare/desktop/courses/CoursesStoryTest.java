package ch.cryptocare.desktop.courses;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.authoring.AuthoredCoursePage;
import ch.cryptocare.common.contract.authoring.DraftFault;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.common.value.VersionStatus;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.theme.ThemeChoice;
import ch.cryptocare.desktop.window.Faults;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import ch.cryptocare.desktop.window.Writing;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Greta, who also publishes, writes a course in a window. */
class CoursesStoryTest {
    @TempDir
    Path folder;

    private final ScriptedServer server =
            Writing.on(World.server(World.account("Greta Blanc", Role.TRAINER, Role.ADMIN)));

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void aCourseIsBegunAndOpened() {
        server.on("POST /api/authoring/courses", Writing.course(VersionStatus.DRAFT, Writing.FAULTS));
        var window = Opening.of(server, folder).at(new Place.Courses()).window();
        window.sees("Gants : quand et lesquels");
        window.click("New course");
        window.type("course-title-fr", "Hygiène des mains");
        window.click("Begin");
        window.sees("3 things are missing before it can be submitted");
        assertThat(server.asked("POST /api/authoring/courses").getFirst().body())
                .isEqualTo("{\"title\":{\"fr\":\"Hygiène des mains\",\"en\":\"\"}}");
    }

    @Test
    void aFaultLeadsToItsFieldAndWhatIsTypedThereIsSaved() {
        var window =
                Opening.of(server, folder).at(new Place.CourseOf(Writing.HANDS)).window();
        window.click("Summary · English: is missing");
        window.write("When and how.");
        window.await(() -> server.asked("POST " + Writing.COURSE + "/draft").stream()
                .anyMatch(asked -> asked.body().contains("When and how.")));
        window.sees("Saved at 14:02");
    }

    @Test
    void aChapterIsMovedWithTheKeysAndBackAgain() {
        var window =
                Opening.of(server, folder).at(new Place.CourseOf(Writing.HANDS)).window();
        window.clickCalled("2. Rubbing, Video");
        window.on(() -> {
            window.chip("2. Rubbing, Video").requestFocus();
            return true;
        });
        window.press(KeyCode.ALT, KeyCode.UP);
        window.sees("1. Rubbing");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.sees("2. Rubbing");
    }

    @Test
    void whatIsMissingIsMarkedInWhicheverChapterIsOpen() {
        var window =
                Opening.of(server, folder).at(new Place.CourseOf(Writing.HANDS)).window();
        window.await(() -> isMarked(window, "Text · English"));
        window.clickCalled("2. Rubbing, Video");
        window.await(() -> !isMarked(window, "Text · English"));
        window.clickCalled("1. The five moments, Reading");
        window.await(() -> isMarked(window, "Text · English"));
    }

    @Test
    void whatCannotBeReadIsNotSubmittedAsIfItHadBeenTyped() {
        server.on("POST " + Writing.COURSE + "/submission", Writing.course(VersionStatus.IN_REVIEW, List.of()));
        var window =
                Opening.of(server, folder).at(new Place.CourseOf(Writing.HANDS)).window();
        window.choose("Add a chapter", "Quiz");
        window.sees("Passed from");
        window.typeInto("Attempts", "many");
        window.click("Submit for review");
        window.sees("Something in the quiz that is open cannot be read yet: its field says what.");
        assertThat(server.asked("POST " + Writing.COURSE + "/submission")).isEmpty();

        window.typeInto("Attempts", "3");
        window.click("Submit for review");
        window.await(
                () -> server.asked("POST " + Writing.COURSE + "/submission").size() == 1);
    }

    private static boolean isMarked(Window window, String field) {
        return window.seen().stream()
                .filter(node -> field.equals(node.getAccessibleText()))
                .anyMatch(node -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("danger")));
    }

    @Test
    void whatIsReviewedIsPublishedOrGivenBackWithAReason() {
        server.on("GET " + Writing.COURSE, Writing.course(VersionStatus.IN_REVIEW, List.of()));
        server.on("POST " + Writing.COURSE + "/return", Writing.course(VersionStatus.DRAFT, Writing.FAULTS));
        var window =
                Opening.of(server, folder).at(new Place.CourseOf(Writing.HANDS)).window();
        window.sees("Publish");
        window.click("Give it back…");
        window.click("Give it back");
        window.sees("Say what is to be changed.");
        window.typeInto("What is to be changed", "The English summary is missing.");
        window.click("Give it back");
        window.sees("Given back, because:");
    }

    @Test
    void nothingFoundIsNotNothingThere() {
        server.on("GET /api/authoring/courses", new AuthoredCoursePage(List.of(), Optional.empty()));
        var window = Opening.of(server, folder).at(new Place.Courses()).window();
        window.sees("No course yet");
        window.type("courses-search", "gloves");
        window.click("Find");
        window.sees("No course is called like that");
    }

    @ParameterizedTest
    @CsvSource({"FR, LIGHT, 1", "EN, DARK, 1", "FR, DARK, 1.5"})
    void everyStateIsNamedReadableAndWhole(Language language, ThemeChoice theme, double scale) {
        for (var status : List.of(VersionStatus.DRAFT, VersionStatus.IN_REVIEW, VersionStatus.PUBLISHED)) {
            var faults = status == VersionStatus.DRAFT ? Writing.FAULTS : List.<DraftFault>of();
            server.on("GET " + Writing.COURSE, Writing.course(status, faults));
            var window = Opening.of(server, folder)
                    .in(language, theme, scale)
                    .at(new Place.CourseOf(Writing.HANDS))
                    .window();
            var name = ("course-" + status + "-" + language + "-" + theme).toLowerCase(Locale.ROOT);
            window.picture(name, scale);
            assertThat(Faults.in(window)).as(name).isEmpty();
        }
    }
}
