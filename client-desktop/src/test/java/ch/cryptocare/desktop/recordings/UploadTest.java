package ch.cryptocare.desktop.recordings;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.api.Pieces;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Asked;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tess sends a film over a line that breaks. */
class UploadTest {
    private static final int MEBIBYTE = 1024 * 1024;
    private static final int WHOLE = 2 * MEBIBYTE + 5;
    private static final String CONTENT = "/api/recordings/1/content";

    @TempDir
    Path folder;

    private final ScriptedServer server = new ScriptedServer();
    private final List<Runnable> later = new ArrayList<>();
    private final StringBuilder arrived = new StringBuilder();
    private Path film = Path.of("");
    private Optional<Upload> upload = Optional.empty();

    @BeforeEach
    void film() throws IOException {
        film = folder.resolve("Mains.mp4");
        Files.writeString(film, "ab".repeat(WHOLE / 2) + "!");
        server.on("PUT " + CONTENT, this::take);
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void itArrivesPieceByPieceAndWhole() throws Exception {
        var seen = send();
        assertThat(arrived).hasToString(Files.readString(film));
        assertThat(seen)
                .containsExactly(
                        new Upload.State.Sending(0),
                        new Upload.State.Sending(MEBIBYTE),
                        new Upload.State.Sending(2 * MEBIBYTE),
                        new Upload.State.Sent());
        assertThat(ranges())
                .containsExactly(
                        "bytes */2097157",
                        "bytes 0-1048575/2097157",
                        "bytes 1048576-2097151/2097157",
                        "bytes 2097152-2097156/2097157");
    }

    @Test
    void whenTheConnectionComesBackItGoesOnBehindWhatIsThere() throws Exception {
        server.on("PUT " + CONTENT, asked -> {
            var reply = take(asked);
            return arrived.length() == MEBIBYTE ? new Reply(503, "text/plain", "") : reply;
        });
        var seen = send();
        assertThat(seen).last().isEqualTo(new Upload.State.Waiting(0));

        server.on("PUT " + CONTENT, this::take);
        later.removeFirst().run();

        assertThat(arrived).hasToString(Files.readString(film));
        assertThat(seen).last().isEqualTo(new Upload.State.Sent());
    }

    @Test
    void aPieceThatStillArrivesIsWaitedFor() {
        server.on("PUT " + CONTENT, _ -> Reply.problem(ProblemType.REQUEST_IN_PROGRESS, Map.of()));
        assertThat(send()).last().isEqualTo(new Upload.State.Waiting(0));
        assertThat(later).hasSize(1);
    }

    @Test
    void aRecordingThatIsNotThereAnyMoreEndsIt() {
        server.on("PUT " + CONTENT, _ -> Reply.problem(ProblemType.NOT_FOUND, Map.of()));
        assertThat(send()).last().isInstanceOf(Upload.State.Failed.class);
        assertThat(later).isEmpty();
    }

    @Test
    void aFileThatHasChangedIsNotMixedWithWhatItWas() throws Exception {
        server.on("PUT " + CONTENT, asked -> {
            var reply = take(asked);
            if (arrived.length() == MEBIBYTE) append("more");
            return reply;
        });
        assertThat(send()).last().isEqualTo(new Upload.State.Unreadable());
        assertThat(arrived).hasSize(MEBIBYTE);
    }

    @Test
    void aFileThatIsGoneIsSaid() throws Exception {
        Files.delete(film);
        assertThat(send()).last().isEqualTo(new Upload.State.Unreadable());
    }

    @Test
    void whoeverStopsItStopsIt() {
        server.on("PUT " + CONTENT, asked -> {
            upload.orElseThrow().stop();
            return take(asked);
        });
        assertThat(send()).last().isEqualTo(new Upload.State.Stopped());
        assertThat(arrived).isEmpty();
    }

    private List<Upload.State> send() {
        var api = new ServerApi(server.address(), () -> Language.EN, InstantSource.system());
        var background = Background.immediate((_, what) -> later.add(what));
        var sent = new Upload(CONTENT, film, WHOLE, new Pieces(api), background);
        upload = Optional.of(sent);
        var seen = new ArrayList<Upload.State>();
        sent.stateProperty().subscribe(state -> seen.add(state));
        sent.send();
        return seen;
    }

    /** As the real one does: what begins elsewhere than where the last piece ended is not kept. */
    private Reply take(Asked asked) {
        var range = String.valueOf(asked.headers().getFirst("Content-Range"));
        if (range.startsWith("bytes " + arrived.length() + "-")) arrived.append(asked.body());
        return arrived.length() == WHOLE ? new Reply(200, "text/plain", "") : Reply.there(arrived.length());
    }

    private List<String> ranges() {
        return server.asked("PUT " + CONTENT).stream()
                .map(asked -> String.valueOf(asked.headers().getFirst("Content-Range")))
                .toList();
    }

    private void append(String more) {
        try {
            Files.writeString(film, more, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
