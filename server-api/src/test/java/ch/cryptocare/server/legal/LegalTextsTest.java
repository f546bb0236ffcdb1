package ch.cryptocare.server.legal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.LegalDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people agree to is what the page says: nobody changes a text without giving it a new version. */
class LegalTextsTest {
    private static final Pattern MAIN = Pattern.compile("<main[^>]*>(.*)</main>", Pattern.DOTALL);

    @ParameterizedTest
    @EnumSource(LegalDocument.class)
    void aTextThatChangesGetsANewVersionAndItsHash(LegalDocument document) throws Exception {
        assertThat(hash(words(document)))
                .as("the text of %s has changed: give it a new version in LegalDocument, with this hash", document)
                .isEqualTo(document.textHash);
    }

    @ParameterizedTest
    @EnumSource(LegalDocument.class)
    void eachPageCarriesItsVersionInBothLanguages(LegalDocument document) throws Exception {
        assertThat(page(document).split("<time datetime=\"" + document.version + "\">", -1))
                .hasSize(3);
        assertThat(page(document)).contains("<article lang=\"fr\"", "<article lang=\"en\"");
    }

    /** Without markup and line ends, which nobody agrees to. */
    private static String words(LegalDocument document) throws IOException {
        var main = MAIN.matcher(page(document));
        assertThat(main.find()).isTrue();
        return main.group(1).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }

    private static String page(LegalDocument document) throws IOException {
        var name = "/web" + document.page + "index.html";
        try (var in = Objects.requireNonNull(LegalTextsTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
