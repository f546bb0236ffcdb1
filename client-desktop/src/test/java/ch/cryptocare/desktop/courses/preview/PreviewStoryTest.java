package ch.cryptocare.desktop.courses.preview;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.authoring.ChosenDocument;
import ch.cryptocare.common.contract.learning.CourseDocumentPage;
import ch.cryptocare.common.value.DocumentId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.common.value.VersionStatus;
import ch.cryptocare.desktop.courses.quiz.HandRub;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.theme.ThemeChoice;
import ch.cryptocare.desktop.window.Beside;
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
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tess writes, and sees beside it what those who follow her course will see. */
class PreviewStoryTest {
    @TempDir
    Path folder;

    private final ScriptedServer server = Writing.on(World.server(World.account("Tess Morel", Role.TRAINER)));

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void whatIsTypedIsSeenAsItIsTyped() {
        var window = open(Opening.of(server, folder));
        window.clickCalled("1. The five moments, Reading");
        var preview = preview(window);
        preview.sees("The five moments");
        preview.sees("Nothing to see yet.");
        window.typeInto("Text · English", "Before touching\na patient.\n\nAfter it.");
        preview.sees("Before touching a patient.");
        preview.sees("After it.");
        preview.click("Français");
        preview.sees("Les cinq moments");
        preview.sees("Avant de toucher un patient…");
        window.clickCalled("2. Rubbing, Video");
        preview.sees("La friction");
        preview.click("Course");
        preview.sees("Hygiène des mains");
        preview.sees("•  Reconnaître les cinq moments");
        window.typeInto("Goals · Français", "Se désinfecter les mains à temps");
        preview.sees("•  Se désinfecter les mains à temps");
    }

    @Test
    void itClosesWithTheCourse() {
        var seat = Opening.of(server, folder).at(new Place.CourseOf(Writing.HANDS));
        preview(seat.window());
        seat.go(new Place.Courses());
        seat.window().await(() -> !Beside.isOpen(seat.window(), "Preview"));
    }

    @ParameterizedTest
    @CsvSource({"FR, LIGHT, 1", "EN, DARK, 1", "FR, DARK, 1.5"})
    void everyKindOfChapterIsReadableAndWhole(Language language, ThemeChoice theme, double scale) {
        var english = Optional.of(new DocumentId(new UUID(11, 1)));
        server.on("GET " + Writing.COURSE + "/documents", new CourseDocumentPage(List.of()));
        var courses = List.of(
                Writing.course(VersionStatus.DRAFT, List.of()),
                Writing.asking(HandRub.quiz()),
                Writing.giving(Optional.of(new ChosenDocument(english, english))));
        for (int i = 0; i < courses.size(); i++) {
            server.on("GET " + Writing.COURSE, courses.get(i));
            var window = open(Opening.of(server, folder).in(language, theme, scale));
            var preview = preview(window, language == Language.FR ? "Aperçu" : "Preview");
            var name = ("preview-" + i + "-" + language + "-" + theme).toLowerCase(Locale.ROOT);
            preview.picture(name, scale);
            assertThat(Faults.in(preview)).as(name).isEmpty();
            preview.click(language == Language.FR ? "Cours" : "Course");
            preview.picture(name + "-course", scale);
            assertThat(Faults.in(preview)).as(name).isEmpty();
        }
    }

    private static Window open(Opening opening) {
        return opening.at(new Place.CourseOf(Writing.HANDS)).window();
    }

    private static Window preview(Window window) {
        return preview(window, "Preview");
    }

    private static Window preview(Window window, String title) {
        window.click(title);
        return Beside.of(window, title);
    }
}
