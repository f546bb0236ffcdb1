package ch.cryptocare.server.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.cryptocare.common.json.Json;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TinkSealerTest {
    private static final byte[] BEN = "ben@example.org".getBytes(StandardCharsets.UTF_8);
    private static final String PLACE = "appointment.contact.1";

    @TempDir
    private Path folder;

    private Path keys;
    private TinkSealer before;

    @BeforeEach
    void makeKeys() throws IOException, GeneralSecurityException {
        keys = folder.resolve("data-keys.json");
        TinkSealer.writeNewKeys(keys);
        before = TinkSealer.fromFile(keys);
    }

    @Test
    void whatWasSealedBeforeRotationsStillOpens() throws IOException, GeneralSecurityException {
        var sealed = before.seal(BEN, PLACE);

        TinkSealer.rotateKeys(keys);
        var between = TinkSealer.fromFile(keys).seal(BEN, PLACE);
        TinkSealer.rotateKeys(keys);

        assertThat(TinkSealer.fromFile(keys).open(sealed, PLACE)).isEqualTo(BEN);
        assertThat(TinkSealer.fromFile(keys).open(between, PLACE)).isEqualTo(BEN);
    }

    @Test
    void whatIsSealedAfterwardsNeedsTheNewKey() throws IOException, GeneralSecurityException {
        TinkSealer.rotateKeys(keys);
        var sealed = TinkSealer.fromFile(keys).seal(BEN, PLACE);

        assertThat(TinkSealer.fromFile(keys).open(sealed, PLACE)).isEqualTo(BEN);
        assertThatThrownBy(() -> before.open(sealed, PLACE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void blindIndexesStayTheSame() throws IOException, GeneralSecurityException {
        TinkSealer.rotateKeys(keys);

        assertThat(TinkSealer.fromFile(keys).blindIndex("ben@example.org", "patient"))
                .isEqualTo(before.blindIndex("ben@example.org", "patient"));
    }

    @Test
    void aSecondKeyForBlindIndexesIsRefused() throws IOException {
        var json = (ObjectNode) Json.MAPPER.readTree(Files.readString(keys));
        var indexKeys = (ArrayNode) json.path("index").path("key");
        indexKeys.add(((ObjectNode) indexKeys.path(0)).deepCopy().put("keyId", 7));
        Files.writeString(keys, json.toString());

        assertThatThrownBy(() -> TinkSealer.rotateKeys(keys)).hasMessageContaining("cannot be rotated");
        assertThatThrownBy(() -> TinkSealer.fromFile(keys)).hasMessageContaining("cannot be rotated");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void whoCouldReadTheFileStillCanAndNobodyElse() throws IOException, GeneralSecurityException {
        assumeTrue(keys.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-r-----"));

        TinkSealer.rotateKeys(keys);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rw-r-----");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aLinkToTheFileStaysALink() throws IOException, GeneralSecurityException {
        assumeTrue(keys.getFileSystem().supportedFileAttributeViews().contains("posix"));
        var link = Files.createSymbolicLink(folder.resolve("link.json"), keys);

        TinkSealer.rotateKeys(link);

        assertThat(link).isSymbolicLink();
        assertThatThrownBy(() -> before.open(TinkSealer.fromFile(keys).seal(BEN, PLACE), PLACE))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ofTwoRotationsAtOnceOneStopsAndChangesNothing() throws IOException {
        Files.createFile(folder.resolve("data-keys.json.new"));
        var untouched = Files.readString(keys);

        assertThatThrownBy(() -> TinkSealer.rotateKeys(keys)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(keys).hasContent(untouched);
        assertThat(folder.resolve("data-keys.json.new")).exists();
    }
}
