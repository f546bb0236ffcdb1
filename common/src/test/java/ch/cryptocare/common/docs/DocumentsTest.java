package ch.cryptocare.common.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

    @Test
    void noLinkLeadsNowhere() throws IOException {
        assertThat(Documents.ofThisRepository().deadLinks())
                .as("links to files that are not there")
                .isEmpty();
    }

    @Test
    void theDocumentsOfANewcomerAreThere() throws IOException {
        var root = Documents.ofThisRepository();
        assertThat(root.files())
                .map(file -> root.root().relativize(file).toString().replace('\\', '/'))
                .contains("README.md", "STYLE.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/architecture.md");
    }

    @Test
    void aDeadLinkIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("here.md"), "[there](there.md#part) [gone](docs/gone.md) [out](https://example.org)");
        Files.writeString(folder.resolve("there.md"), "[back](here.md)");

        assertThat(new Documents(folder).deadLinks()).containsExactly("here.md -> docs/gone.md");
    }
}
