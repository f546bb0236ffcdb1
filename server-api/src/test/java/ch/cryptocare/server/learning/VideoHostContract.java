package ch.cryptocare.server.learning;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.RecordingFailure;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.common.value.ViewingId;
import ch.cryptocare.server.learning.domain.Piece;
import ch.cryptocare.server.learning.domain.Video;
import ch.cryptocare.server.learning.usecases.RecordingHost;
import ch.cryptocare.server.learning.usecases.Studio.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What every host of recordings does with what Tess has filmed. */
@Timeout(120)
abstract class VideoHostContract {
    private static final int GRAIN = Piece.GRAIN;

    /** The train goes into a tunnel. */
    private static final class Tunnel extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("cut off");
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            return read();
        }
    }

    @TempDir
    Path folder;

    final VideoId film = new VideoId(UUID.randomUUID());

    abstract RecordingHost host();

    /** The first playlist, as a player gets it; nothing when it is refused. */
    abstract Optional<String> played(Video video, String playlist) throws Exception;

    @Test
    void aFilmArrivesThroughATunnelIsPreparedAndPlays() throws Exception {
        var file = Footage.film(folder, 360);
        assertThat(file.length).isGreaterThan(GRAIN + 7);
        assertThat(host().uploads().received(film, file.length)).isZero();

        var tunnel = new SequenceInputStream(new ByteArrayInputStream(file, 0, GRAIN + 7), new Tunnel());
        var whole = new Piece(0, file.length, file.length);
        assertThat(host().uploads().append(film, whole, tunnel)).isEqualTo(GRAIN);
        assertThat(host().uploads().received(film, file.length)).isEqualTo(GRAIN);
        assertThat(host().uploads().append(film, whole, new ByteArrayInputStream(file)))
                .as("what begins elsewhere is not taken")
                .isEqualTo(GRAIN);
        sent(file, GRAIN);

        assertThat(prepared()).isInstanceOfSatisfying(Outcome.Ready.class, ready -> {
            assertThat(ready.video().millis()).isBetween(2_900, 3_300);
            assertThat(ready.video().id()).isEqualTo(film);
        });
        var video = ((Outcome.Ready) prepared()).video();
        assertThat(played(video, playlist(video)).orElseThrow()).contains("#EXTM3U", "#EXT-X-STREAM-INF");
    }

    @Test
    void whatIsRemovedIsNotPlayedAnyMore() throws Exception {
        sent(Footage.film(folder, 240), 0);
        var video = ((Outcome.Ready) prepared()).video();
        var playlist = playlist(video);
        host().uploads().forget(film);
        host().films().remove(film);
        host().films().remove(film);
        assertThat(played(video, playlist)).isEmpty();
    }

    @Test
    void whatIsNoVideoSaysSo() throws Exception {
        Footage.film(folder, 240);
        sent("#EXTM3U\n#EXTINF:4,\nfile:///etc/passwd\n".getBytes(StandardCharsets.UTF_8), 0);
        assertThat(prepared()).isEqualTo(new Outcome.Failed(RecordingFailure.NOT_A_VIDEO));
    }

    @Test
    void whatNeverArrivedIsForgotten() {
        var file = new byte[2 * GRAIN];
        host().uploads().append(film, new Piece(0, GRAIN, file.length), new ByteArrayInputStream(file));
        host().uploads().forget(film);
        host().films().remove(film);
        host().films().remove(new VideoId(UUID.randomUUID()));
    }

    final void sent(byte[] file, int from) {
        var rest = new ByteArrayInputStream(file, from, file.length - from);
        assertThat(host().uploads().append(film, new Piece(from, file.length, file.length), rest))
                .isEqualTo(file.length);
    }

    /** Asked again for as long as others are at it. */
    final Outcome prepared() {
        var outcome = host().studio().prepare(film);
        while (outcome instanceof Outcome.Waiting) outcome = host().studio().prepare(film);
        return outcome;
    }

    final String playlist(Video video) {
        return host().films().playlist(video, new ViewingId(UUID.randomUUID()));
    }
}
