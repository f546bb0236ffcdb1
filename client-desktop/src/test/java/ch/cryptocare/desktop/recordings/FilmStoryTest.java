package ch.cryptocare.desktop.recordings;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.learning.RecordingPage;
import ch.cryptocare.common.contract.learning.RecordingResponse;
import ch.cryptocare.common.contract.learning.UploadResponse;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.RecordingFailure;
import ch.cryptocare.common.value.RecordingStatus;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.common.value.VideoId;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tess shows in her course what she has filmed. */
class FilmStoryTest {
    private static final VideoId FILM = new VideoId(new UUID(10, 1));
    private static final String NONE =
            "No recording yet: choose one, send one from this machine, or drop its file here.";
    private static final String PREPARED = "It is being prepared for fast and slow connections. You can go on writing.";
    private static final String RECORDING = "/api/recordings/" + FILM;

    @TempDir
    Path folder;

    private final ScriptedServer server = Writing.on(World.server(World.account("Tess Morel", Role.TRAINER)));
    private final List<Runnable> ticks = new ArrayList<>();
    private Path file = Path.of("");

    @BeforeEach
    void film() throws IOException {
        file = folder.resolve("Friction.mp4");
        Files.writeString(file, "a film");
        server.on(
                "POST /api/recordings",
                new UploadResponse(recording(RecordingStatus.UPLOADING), RECORDING + "/content", 262_144));
        server.on("PUT " + RECORDING + "/content", _ -> Reply.there(0));
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void aFilmIsSentPreparedAndShown() {
        server.on("PUT " + RECORDING + "/content", _ -> new Reply(200, "text/plain", ""));
        server.on("GET " + RECORDING, recording(RecordingStatus.PREPARING));
        var window = open(Opening.of(server, folder).choosing(file));
        window.sees(NONE);
        window.click("Send a film…");
        window.sees(PREPARED);
        window.await(() -> server.asked("POST " + Writing.COURSE + "/draft").stream()
                .anyMatch(asked -> asked.body().contains(FILM.toString())));

        server.on("GET " + RECORDING, recording(RecordingStatus.READY));
        window.on(() -> {
            ticks.forEach(Runnable::run);
            return true;
        });
        window.sees("12 min 3 s · 340 MB · 23 November 2026");
        assertThat(server.asked("GET " + Writing.COURSE))
                .as("what was missing is asked for again")
                .hasSize(2);
        assertThat(server.asked("POST /api/recordings").getFirst().body())
                .isEqualTo("{\"name\":\"Friction.mp4\",\"bytes\":6}");
    }

    @Test
    void whatWasSentBeforeIsChosenAndTheChoiceUndone() {
        server.on("GET /api/recordings", page(recording(RecordingStatus.READY)));
        var window = open(Opening.of(server, folder));
        window.click("Choose a recording…");
        window.clickCalled("Take, Friction.mp4");
        window.sees("No captions");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.sees(NONE);
    }

    @Test
    void whatACourseShowsIsNotRemoved() {
        server.on("GET /api/recordings", page(recording(RecordingStatus.READY)));
        server.on("POST " + RECORDING + "/removal", _ -> Reply.problem(ProblemType.RECORDING_IN_USE, Map.of()));
        var window = open(Opening.of(server, folder));
        window.click("Choose a recording…");
        window.clickCalled("Remove Friction.mp4");
        window.sees("Its film and its captions are deleted. This cannot be undone.");
        window.click("Remove");
        window.sees("Recordings");
        window.sees("The recording is shown by a course. Take it out of the course first.");
    }

    @Test
    void captionsAreReadFromAFileOrRefused() throws Exception {
        server.on("GET /api/recordings", page(recording(RecordingStatus.READY)));
        server.on("POST " + RECORDING + "/captions", _ -> Reply.json(captioned()));
        var words = folder.resolve("fr.vtt");
        Files.writeString(words, "WEBVTT\n\n00:00.000 --> 00:02.000\nÇa mousse.\n");
        var window = open(Opening.of(server, folder).choosing(words));
        window.click("Choose a recording…");
        window.clickCalled("Take, Friction.mp4");
        window.click("Captions · Français…");
        window.sees("Captions: Français");
        assertThat(server.asked("POST " + RECORDING + "/captions").getFirst().body())
                .contains("Ça mousse.");

        Files.write(words, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0x57});
        window.click("Captions · English…");
        window.await(() -> window.seen().stream()
                .anyMatch(node ->
                        node instanceof Labeled label && text(label).startsWith("This file holds no captions")));
    }

    @Test
    void whatAnotherDayHasLeftGoesOnWithTheSameFile() {
        server.on("GET /api/recordings", page(recording(RecordingStatus.UPLOADING)));
        var window = open(Opening.of(server, folder).choosing(file));
        window.click("Choose a recording…");
        window.clickCalled("Take, Friction.mp4");
        window.sees("Not all of it has arrived. Choose the same file to go on.");
        server.on("PUT " + RECORDING + "/content", _ -> new Reply(200, "text/plain", ""));
        server.on("GET " + RECORDING, recording(RecordingStatus.PREPARING));
        window.click("Choose the file…");
        window.sees(PREPARED);
    }

    @ParameterizedTest
    @CsvSource({"FR, LIGHT, 1", "EN, DARK, 1", "FR, DARK, 1.5"})
    void everyStateIsNamedReadableAndWhole(Language language, ThemeChoice theme, double scale) {
        for (var status : RecordingStatus.values()) {
            server.on("GET " + Writing.COURSE, Writing.showing(FILM));
            server.on("GET " + RECORDING, recording(status));
            var opening = Opening.of(server, folder).in(language, theme, scale);
            var window = open(opening, language == Language.FR ? "2. La friction, Vidéo" : "2. Rubbing, Video");
            var name = ("film-" + status + "-" + language + "-" + theme).toLowerCase(Locale.ROOT);
            window.on(() -> {
                var begin = language == Language.FR ? "Choisir" : "Choose a recording";
                window.seen().stream()
                        .filter(node ->
                                node instanceof Button button && text(button).startsWith(begin))
                        .findFirst()
                        .orElseThrow()
                        .requestFocus();
                return true;
            });
            window.picture(name, scale);
            assertThat(Faults.in(window)).as(name).isEmpty();
        }
    }

    private Window open(Opening opening) {
        return open(opening, "2. Rubbing, Video");
    }

    private Window open(Opening opening, String chapter) {
        var window = opening.ticking((_, tick) -> {
                    ticks.add(tick);
                    return () -> ticks.remove(tick);
                })
                .at(new Place.CourseOf(Writing.HANDS))
                .window();
        window.clickCalled(chapter);
        return window;
    }

    private static String text(Labeled label) {
        return String.valueOf(label.getText());
    }

    private static RecordingPage page(RecordingResponse recording) {
        return new RecordingPage(List.of(recording), Optional.empty());
    }

    private static RecordingResponse recording(RecordingStatus status) {
        return new RecordingResponse(
                FILM,
                "Friction.mp4",
                status,
                status == RecordingStatus.FAILED ? Optional.of(RecordingFailure.DAMAGED) : Optional.empty(),
                status == RecordingStatus.READY ? Optional.of(723_000) : Optional.empty(),
                340_000_000,
                List.of(),
                World.NOW);
    }

    private static RecordingResponse captioned() {
        var ready = recording(RecordingStatus.READY);
        return new RecordingResponse(
                ready.id(),
                ready.name(),
                ready.status(),
                ready.failure(),
                ready.millis(),
                ready.bytes(),
                List.of(Language.FR),
                ready.createdAt());
    }
}
