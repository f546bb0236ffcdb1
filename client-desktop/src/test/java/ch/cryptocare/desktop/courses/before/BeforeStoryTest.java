package ch.cryptocare.desktop.courses.before;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.learning.CoursePage;
import ch.cryptocare.common.contract.learning.CourseResponse;
import ch.cryptocare.common.contract.learning.CourseSummary;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Profession;
import ch.cryptocare.common.value.Role;
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
import java.util.UUID;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tess says what learners complete before her course. */
class BeforeStoryTest {
    private static final CourseId GLOVES = new CourseId(new UUID(9, 2));
    private static final CourseId FIRST_AID = new CourseId(new UUID(9, 3));

    @TempDir
    Path folder;

    private final ScriptedServer server = Writing.on(World.server(World.account("Tess Morel", Role.TRAINER)))
            .on(
                    "GET /api/courses",
                    new CoursePage(
                            List.of(
                                    course(Writing.HANDS, "Hygiène des mains", "Hand hygiene"),
                                    course(GLOVES, "Gants", "Gloves"),
                                    course(FIRST_AID, "Premiers secours", "First aid")),
                            Optional.empty()))
            .on("GET /api/courses/" + GLOVES, gloves());

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void oneCourseOrAnotherComesBeforeAndTheChoiceIsUndone() {
        var window = open(Opening.of(server, folder));
        window.sees("Nothing: anybody can begin with this course.");
        window.click("Add a course…");
        assertThat(window.on(() -> window.chip("Take, Hand hygiene").isDisabled()))
                .as("the course itself")
                .isTrue();
        window.clickCalled("Take, Gloves");
        window.sees("Learners complete one course of each line first.");
        window.clickCalled("or another… Gloves");
        window.clickCalled("Take, First aid");
        window.sees("or");
        window.await(() -> kept("[[\"" + GLOVES + "\",\"" + FIRST_AID + "\"]]"));

        window.clickCalled("Remove Gloves");
        window.await(() -> kept("[[\"" + FIRST_AID + "\"]]"));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> window.shows("Gloves"));
    }

    @Test
    void whatWasChosenBeforeIsCalledByItsNameOrSaidToBeGone() {
        server.on("GET " + Writing.COURSE, Writing.after(List.of(List.of(GLOVES), List.of(FIRST_AID))));
        var window = open(Opening.of(server, folder));
        window.sees("Gloves");
        window.sees("A course that is not published");
    }

    @ParameterizedTest
    @CsvSource({"FR, LIGHT, 1", "EN, DARK, 1.5"})
    void everythingIsNamedReadableAndWhole(Language language, ThemeChoice theme, double scale) {
        server.on("GET " + Writing.COURSE, Writing.after(List.of(List.of(GLOVES, FIRST_AID), List.of(GLOVES))));
        var window = open(Opening.of(server, folder).in(language, theme, scale));
        var name = ("before-" + language + "-" + theme).toLowerCase(Locale.ROOT);
        window.on(() -> {
            begin(window, language).requestFocus();
            return true;
        });
        window.picture(name, scale);
        assertThat(Faults.in(window)).as(name).isEmpty();
        window.on(() -> {
            begin(window, language).fire();
            return true;
        });
        window.picture(name + "-choosing", scale);
        assertThat(Faults.in(window)).as(name + ", choosing").isEmpty();
    }

    private static ButtonBase begin(Window window, Language language) {
        var words = language == Language.FR ? "Ajouter un cours…" : "Add a course…";
        return window.seen().stream()
                .filter(node -> node instanceof ButtonBase button && words.equals(button.getText()))
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private boolean kept(String prerequisites) {
        return server.asked("POST " + Writing.COURSE + "/draft").stream()
                .anyMatch(asked -> asked.body().contains("\"prerequisites\":" + prerequisites));
    }

    private static Window open(Opening opening) {
        return opening.at(new Place.CourseOf(Writing.HANDS)).window();
    }

    private static CourseResponse gloves() {
        return new CourseResponse(
                GLOVES,
                1,
                World.NOW,
                CourseKind.VIDEO,
                List.of(Language.FR),
                Map.of("fr", "Gants", "en", "Gloves"),
                Map.of(),
                Map.of(),
                List.of(),
                BigDecimal.ONE,
                0,
                30,
                List.of(),
                List.of());
    }

    private static CourseSummary course(CourseId id, String french, String english) {
        return new CourseSummary(
                id,
                CourseKind.VIDEO,
                List.of(Language.FR, Language.EN),
                Map.of("fr", french, "en", english),
                Map.of("fr", "En bref.", "en", "In short."),
                List.of(Profession.NURSE),
                BigDecimal.ONE,
                0,
                30);
    }
}
