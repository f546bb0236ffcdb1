package ch.cryptocare.server.learning.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.Piece;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskUploadsTest {
    private static final int WHOLE = 3 * Piece.GRAIN;

    private @TempDir Path media;
    private final VideoId film = new VideoId(UUID.randomUUID());
    private DiskUploads uploads;

    @BeforeEach
    void open() {
        uploads = new DiskUploads(media);
    }

    @Test
    void whatWasCutOffIsKeptAsFarAsTheNextPieceMayBegin() {
        var broken = new SequenceInputStream(bytes(Piece.GRAIN + 7), new Broken());
        assertThat(uploads.append(film, new Piece(0, WHOLE, WHOLE), broken)).isEqualTo(Piece.GRAIN);
        assertThat(uploads.received(film, WHOLE)).isEqualTo(Piece.GRAIN);
        assertThat(uploads.append(film, new Piece(Piece.GRAIN, WHOLE, WHOLE), bytes(2 * Piece.GRAIN)))
                .isEqualTo(WHOLE);
    }

    @Test
    void noMoreIsTakenThanThePieceIsLong() {
        assertThat(uploads.append(film, new Piece(0, Piece.GRAIN, WHOLE), bytes(WHOLE)))
                .isEqualTo(Piece.GRAIN);
    }

    @Test
    void twoPiecesAreNotWrittenAtOnce() {
        var other = new InputStream() {
            @Override
            public int read() {
                return -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                uploads.append(film, new Piece(0, WHOLE, WHOLE), bytes(WHOLE));
                return -1;
            }
        };
        assertThatThrownBy(() -> uploads.append(film, new Piece(0, WHOLE, WHOLE), other))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type).isEqualTo(ProblemType.REQUEST_IN_PROGRESS));
    }

    @Test
    void whatIsForgottenIsGone() {
        uploads.append(film, new Piece(0, WHOLE, WHOLE), bytes(WHOLE));
        uploads.forget(film);
        uploads.forget(film);
        assertThat(uploads.received(film, WHOLE)).isZero();
    }

    private static InputStream bytes(int many) {
        return new ByteArrayInputStream(new byte[many]);
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("cut off");
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("cut off");
        }
    }
}
