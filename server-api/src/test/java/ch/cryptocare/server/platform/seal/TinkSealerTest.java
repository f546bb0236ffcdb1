package ch.cryptocare.server.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.support.TickingClock;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TinkSealerTest {
    private static final byte[] BEN = "ben@example.org".getBytes(StandardCharsets.UTF_8);
    private static final String PLACE = "appointment.contact.1";
    private static final Duration IN_TEN_MINUTES = Duration.ofMinutes(10);

    private final TickingClock clock = new TickingClock("2026-11-22T09:00:00Z");

    @TempDir
    private Path folder;

    private KeyFile file;
    private KeyRotation rotation;
    private TinkSealer sealer;

    @BeforeEach
    void makeKeys() throws IOException, GeneralSecurityException {
        file = KeyFile.plain(folder.resolve("data-keys.json"));
        file.create();
        rotation = new KeyRotation(file, clock);
        sealer = TinkSealer.with(file, clock);
    }

    /** A server whose file was copied before the last change. */
    private TinkSealer withACopy() throws IOException {
        var copy = Files.copy(file.path(), folder.resolve("copy.json"), StandardCopyOption.REPLACE_EXISTING);
        return TinkSealer.with(KeyFile.plain(copy), clock);
    }

    private static int keyOf(byte[] sealed) {
        return KnownKeys.keyOf(sealed);
    }

    @Test
    void whatWasSealedBeforeRotationsStillOpens() throws IOException, GeneralSecurityException {
        var sealed = sealer.seal(BEN, PLACE);

        rotation.begin(Duration.ZERO);
        var between = TinkSealer.with(file, clock).seal(BEN, PLACE);
        rotation.begin(Duration.ZERO);

        var after = TinkSealer.with(file, clock);
        assertThat(after.open(sealed, PLACE)).isEqualTo(BEN);
        assertThat(after.open(between, PLACE)).isEqualTo(BEN);
        assertThat(keyOf(after.seal(BEN, PLACE))).isNotEqualTo(keyOf(between)).isNotEqualTo(keyOf(sealed));
    }

    @Test
    void aNewKeySealsFromItsMomentOnWithoutARestart() throws IOException, GeneralSecurityException {
        int old = keyOf(sealer.seal(BEN, PLACE));
        assertThat(rotation.begin(IN_TEN_MINUTES)).isEqualTo("2026-11-22T09:10:00Z");

        clock.pass(Duration.ofMinutes(10).minusMillis(1));
        assertThat(keyOf(sealer.seal(BEN, PLACE))).isEqualTo(old);
        clock.pass(Duration.ofMillis(1));
        assertThat(keyOf(sealer.seal(BEN, PLACE))).isNotEqualTo(old);
    }

    @Test
    void whatAnotherServerSealsWithANewKeyOpensAtOnce() throws IOException, GeneralSecurityException {
        rotation.begin(Duration.ZERO);
        var sealed = TinkSealer.with(file, clock).seal(BEN, PLACE);

        assertThat(sealer.open(sealed, PLACE)).isEqualTo(BEN);
    }

    @Test
    void aServerThatGotTheFileInTimeReadsWhatTheOthersSeal() throws IOException, GeneralSecurityException {
        var behind = withACopy();
        rotation.begin(IN_TEN_MINUTES);
        clock.pass(Duration.ofMinutes(9));
        Files.copy(file.path(), folder.resolve("copy.json"), StandardCopyOption.REPLACE_EXISTING);
        clock.pass(Duration.ofMinutes(2));

        assertThat(behind.open(sealer.seal(BEN, PLACE), PLACE)).isEqualTo(BEN);
        assertThat(sealer.open(behind.seal(BEN, PLACE), PLACE)).isEqualTo(BEN);
        assertThat(keyOf(behind.seal(BEN, PLACE))).isEqualTo(keyOf(sealer.seal(BEN, PLACE)));
    }

    @Test
    void aSecondRotationWaitsForTheFirst() throws IOException, GeneralSecurityException {
        rotation.begin(IN_TEN_MINUTES);
        assertThatThrownBy(() -> rotation.begin(IN_TEN_MINUTES))
                .hasMessageContaining("seals from 2026-11-22T09:10:00Z");
        clock.pass(IN_TEN_MINUTES);
        rotation.begin(IN_TEN_MINUTES);
        assertThat(rotation.size()).isEqualTo(3);
    }

    @Test
    void aFileThatIsHalfWrittenChangesNothing() throws IOException {
        var sealed = sealer.seal(BEN, PLACE);
        Files.writeString(file.path(), "{\"aead\":");
        clock.pass(Duration.ofMinutes(1));

        assertThat(sealer.open(sealed, PLACE)).isEqualTo(BEN);
        assertThat(sealer.open(sealer.seal(BEN, PLACE), PLACE)).isEqualTo(BEN);
    }

    @Test
    void theKeysOfAnotherInstallationAreNotTaken() throws IOException, GeneralSecurityException {
        var index = sealer.blindIndex("ben@example.org", "patient");
        Files.delete(file.path());
        file.create();
        clock.pass(Duration.ofMinutes(1));

        sealer.seal(BEN, PLACE);
        assertThat(sealer.blindIndex("ben@example.org", "patient")).isEqualTo(index);
    }

    @Test
    void blindIndexesStayTheSame() throws IOException, GeneralSecurityException {
        rotation.begin(Duration.ZERO);

        assertThat(TinkSealer.with(file, clock).blindIndex("ben@example.org", "patient"))
                .isEqualTo(sealer.blindIndex("ben@example.org", "patient"));
    }

    @Test
    void aSecondKeyForBlindIndexesIsRefused() throws IOException {
        var json = (ObjectNode) Json.MAPPER.readTree(Files.readString(file.path()));
        var indexKeys = (ArrayNode) json.path("index").path("key");
        indexKeys.add(((ObjectNode) indexKeys.path(0)).deepCopy().put("keyId", 7));
        Files.writeString(file.path(), json.toString());

        assertThatThrownBy(() -> rotation.begin(Duration.ZERO)).hasMessageContaining("cannot be rotated");
        assertThatThrownBy(() -> TinkSealer.with(file, clock)).hasMessageContaining("cannot be rotated");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void whoCouldReadTheFileStillCanAndNobodyElse() throws IOException, GeneralSecurityException {
        assumeTrue(file.path().getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("rw-r-----"));

        rotation.begin(Duration.ZERO);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-r-----");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aLinkToTheFileStaysALink() throws IOException, GeneralSecurityException {
        assumeTrue(file.path().getFileSystem().supportedFileAttributeViews().contains("posix"));
        var link = Files.createSymbolicLink(folder.resolve("link.json"), file.path());

        new KeyRotation(KeyFile.plain(link), clock).begin(Duration.ZERO);

        assertThat(link).isSymbolicLink();
        assertThat(rotation.size()).isEqualTo(2);
    }

    @Test
    void ofTwoRotationsAtOnceOneStopsAndChangesNothing() throws IOException {
        Files.createFile(folder.resolve("data-keys.json.new"));
        var untouched = Files.readString(file.path());

        assertThatThrownBy(() -> rotation.begin(Duration.ZERO)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file.path()).hasContent(untouched);
        assertThat(folder.resolve("data-keys.json.new")).exists();
    }
}
