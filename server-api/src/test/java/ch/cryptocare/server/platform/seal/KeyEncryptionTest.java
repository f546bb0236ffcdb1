package ch.cryptocare.server.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.config.ConfigProblem;
import ch.cryptocare.support.TickingClock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever takes the file of the data keys has nothing without the key that wraps them. */
class KeyEncryptionTest {
    private static final byte[] BEN = "ben@example.org".getBytes(StandardCharsets.UTF_8);
    private static final Secret FIRST = key(1);
    private static final Secret SECOND = key(2);

    private final TickingClock clock = new TickingClock("2026-11-22T09:00:00Z");

    @TempDir
    private Path folder;

    private Path path;

    @BeforeEach
    void namesAFile() {
        path = folder.resolve("data-keys.json");
    }

    private static Secret key(int seed) {
        var bytes = new byte[32];
        bytes[0] = (byte) seed;
        return new Secret(Base64.getEncoder().encodeToString(bytes));
    }

    private KeyFile wrappedBy(Secret... keys) {
        return (KeyFile) KeySource.of(new Config.DataKeys(Optional.of(path), Optional.empty(), List.of(keys)));
    }

    @Test
    void wrappedKeysOpenWithTheirKeyAndShowNothingWithout() throws Exception {
        wrappedBy(FIRST).create();
        var sealed = TinkSealer.with(wrappedBy(FIRST), clock).seal(BEN, "place");

        assertThat(Files.readString(path)).contains("wrappedBy").doesNotContain("aead", "AesGcm", "value");
        assertThat(TinkSealer.with(wrappedBy(FIRST), clock).open(sealed, "place"))
                .isEqualTo(BEN);
        assertThatThrownBy(() -> TinkSealer.with(wrappedBy(SECOND), clock))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining("wrapped by another key-encryption key");
        assertThatThrownBy(() -> TinkSealer.with(KeyFile.plain(path), clock))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining("wrapped by a key-encryption-key, which is not set");
    }

    @Test
    void rotatedKeysStayWrapped() throws Exception {
        wrappedBy(FIRST).create();
        new KeyRotation(wrappedBy(FIRST), clock).begin(Duration.ZERO);
        assertThat(wrappedBy(FIRST).isWrapped()).isTrue();
        assertThat(wrappedBy(FIRST).read().ids()).hasSize(2);
    }

    @Test
    void plainKeysAreWrappedLaterAndTheWrappingKeyChanges() throws Exception {
        KeyFile.plain(path).create();
        var sealed = TinkSealer.with(KeyFile.plain(path), clock).seal(BEN, "place");

        wrappedBy(FIRST).rewrite();
        wrappedBy(SECOND, FIRST).rewrite();

        assertThat(TinkSealer.with(wrappedBy(SECOND), clock).open(sealed, "place"))
                .isEqualTo(BEN);
    }

    @Test
    void keysMayComeAsText() throws Exception {
        wrappedBy(FIRST).create();
        var text = new Secret(Files.readString(path));
        var source = KeySource.of(new Config.DataKeys(Optional.empty(), Optional.of(text), List.of(FIRST)));
        var sealed = TinkSealer.with(source, clock).seal(BEN, "place");
        assertThat(TinkSealer.with(wrappedBy(FIRST), clock).open(sealed, "place"))
                .isEqualTo(BEN);
    }

    @Test
    void nothingShowsAKey() throws Exception {
        var secret = new Secret("too short for a key: hunter2");
        assertThatThrownBy(() -> wrappedBy(secret))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining("32 bytes in Base64")
                .hasMessageNotContaining("hunter2")
                .hasNoCause();
        wrappedBy(FIRST).create();
        assertThat(wrappedBy(FIRST).toString()).doesNotContain(FIRST.value());
        assertThat(wrappedBy(FIRST).read().toString()).isEqualTo("[data keys]");
        Files.writeString(path, "hunter2");
        assertThatThrownBy(() -> TinkSealer.with(wrappedBy(FIRST), clock)).hasMessageNotContaining("hunter2");
    }
}
