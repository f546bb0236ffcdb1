package ch.cryptocare.desktop.courses.documents;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.authoring.ChosenDocument;
import ch.cryptocare.common.contract.learning.CourseDocumentPage;
import ch.cryptocare.common.contract.learning.CourseDocumentResponse;
import ch.cryptocare.common.contract.learning.DocumentApi;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.DocumentId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.theme.ThemeChoice;
import ch.cryptocare.desktop.window.Faults;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import ch.cryptocare.desktop.window.Writing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tess gives those who follow her course a sheet to keep. */
class DocumentStoryTest {
    private static final DocumentId SHEET = new DocumentId(new UUID(11, 1));
    private static final DocumentId OLDER = new DocumentId(new UUID(11, 2));
    private static final String DOCUMENTS = Writing.COURSE + "/documents";
    private static final String NONE = "No file yet: choose one, or drop it here.";

    @TempDir
    Path folder;

    private final ScriptedServer server = Writing.on(World.server(World.account("Tess Morel", Role.TRAINER)));
    private Path file = Path.of("");

    @BeforeEach
    void sheet() throws IOException {
        file = folder.resolve("Aide-mémoire.pdf");
        Files.writeString(file, "%PDF");
        server.on("GET " + Writing.COURSE, Writing.giving(Optional.empty()))
                .on("GET " + DOCUMENTS, new CourseDocumentPage(List.of(document(OLDER, "Les cinq moments.pdf"))))
                .on("POST " + DOCUMENTS, document(SHEET, "Aide-mémoire.pdf"));
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void aFileIsSentAndKeptWithTheCourseAndTheChoiceUndone() {
        var window = open();
        window.sees(NONE);
        window.choose("Choose a PDF", "From this machine…");
        window.sees("Aide-mémoire.pdf");
        window.sees("2 pages · 1.2 MB");
        window.await(() -> server.asked("POST " + Writing.COURSE + "/draft").stream()
                .anyMatch(asked -> asked.body().contains("\"document\":{\"fr\":null,\"en\":\"" + SHEET + "\"}")));
        assertThat(server.asked("POST " + DOCUMENTS).getFirst().body())
                .isEqualTo("{\"name\":\"Aide-mémoire.pdf\",\"content\":\"JVBERg==\"}");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> !window.shows("Aide-mémoire.pdf"));
    }

    @Test
    void whatTheCourseHasAlreadyIsChosenAndTakenOut() {
        var window = open();
        window.choose("Choose a PDF", "Les cinq moments.pdf");
        window.sees("Les cinq moments.pdf");
        window.clickCalled("Take out Les cinq moments.pdf");
        window.await(() -> !window.shows("Les cinq moments.pdf"));
    }

    @Test
    void whyAFileIsNotTakenIsSaidWhereItWasChosen() {
        server.on(
                "POST " + DOCUMENTS,
                _ -> Reply.problem(ProblemType.INVALID_INPUT, Map.of("field", "content", "reason", "locked")));
        var window = open();
        window.choose("Choose a PDF", "From this machine…");
        window.sees("This PDF asks for a password or is protected. Save it without protection, and try again.");
        window.choose("Choose a PDF", "Les cinq moments.pdf");
        window.await(() -> !window.shows("This PDF asks for a password or is protected."));
    }

    @Test
    void whatIsTooLargeIsNotEvenSent() throws Exception {
        Files.write(file, new byte[DocumentApi.LARGEST_DOCUMENT + 1]);
        var window = open();
        window.choose("Choose a PDF", "From this machine…");
        window.sees("The file is too large: 10 MB at most.");
        assertThat(server.asked("POST " + DOCUMENTS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FR, LIGHT, 1", "EN, DARK, 1", "FR, DARK, 1.5"})
    void everyStateIsNamedReadableAndWhole(Language language, ThemeChoice theme, double scale) {
        server.on("GET " + Writing.COURSE, Writing.giving(Optional.of(chosen(OLDER))));
        var window = open(Opening.of(server, folder).in(language, theme, scale));
        var name = ("document-" + language + "-" + theme + "-" + scale).toLowerCase(Locale.ROOT);
        window.on(() -> {
            window.seen().stream()
                    .filter(node -> node instanceof MenuButton menu
                            && String.valueOf(menu.getText()).endsWith("PDF"))
                    .findFirst()
                    .orElseThrow()
                    .requestFocus();
            return true;
        });
        window.picture(name, scale);
        assertThat(Faults.in(window)).as(name).isEmpty();
    }

    private Window open() {
        return open(Opening.of(server, folder).choosing(file));
    }

    private static Window open(Opening opening) {
        return opening.at(new Place.CourseOf(Writing.HANDS)).window();
    }

    private static ChosenDocument chosen(DocumentId french) {
        return new ChosenDocument(Optional.of(french), Optional.empty());
    }

    private static CourseDocumentResponse document(DocumentId id, String name) {
        return new CourseDocumentResponse(id, name, 1_240_000, 2);
    }
}
