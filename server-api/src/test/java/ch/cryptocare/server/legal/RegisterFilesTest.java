package ch.cryptocare.server.legal;

import static ch.cryptocare.server.legal.LegalStage.texts;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The register, handed over: what is read in the files is what was typed, and nothing else happens. */
class RegisterFilesTest {
    private static final String MARKUP = "</p><img src=file:///etc/passwd><script>alert(1)</script>&amp;";
    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\";\"Ici\")";
    private static LegalStage stage;

    @BeforeAll
    static void enter() throws Exception {
        stage = new LegalStage();
        var texts = texts(FORMULA);
        texts.put("purposes", MARKUP);
        texts.put("persons", "@SUM(1+1)*cmd|' /C calc'!A0");
        texts.put("data", "+41 79 000 00 00");
        texts.put("recipients", "-2+3");
        texts.put("transfers", "Zoë Müller-Łukasz, œuvre, Ελλάδα, Київ, 10 €\nune seconde ligne; et un point-virgule");
        stage.post("greta", "/api/register/activities", Map.of("position", 1, "fr", texts, "en", texts("Plain")));
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void excelShowsAccentsAndTakesNoCellForAFormula() throws Exception {
        var bytes = stage.get("greta", "/api/register/export.csv?language=FR").bytes();
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        var rows = rows(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        assertThat(rows.getFirst().getFields()).contains("Ordre", "Activité", "Durée de conservation");
        var row = rows.get(1).getFields();
        assertThat(row)
                .contains(
                        "'" + FORMULA,
                        "'@SUM(1+1)*cmd|' /C calc'!A0",
                        "'+41 79 000 00 00",
                        "'-2+3",
                        MARKUP,
                        "Zoë Müller-Łukasz, œuvre, Ελλάδα, Київ, 10 €\nune seconde ligne; et un point-virgule");
        for (var record : rows.subList(1, rows.size()))
            assertThat(record.getFields()).noneMatch(field -> field.matches("(?s)[=+\\-@\\t\\r].*"));
        assertThat(rows).hasSize(15);
    }

    @Test
    void thePdfSaysWhatWasTypedAndTakesItForTextOnly() throws Exception {
        try (var pdf = pdf("FR")) {
            var text = text(pdf);
            assertThat(text).contains("Registre des activités de traitement", "Klinik Zäune AG", "22 novembre 2026");
            assertThat(text).contains(MARKUP.replaceAll("\\s", " "));
            assertThat(text).contains(FORMULA, "Zoë Müller-Łukasz, œuvre, Ελλάδα, Київ, 10 €", "une seconde ligne");
            assertThat(text).doesNotContain("root:");
            for (var page : pdf.getPages())
                assertThat(page.getResources().getXObjectNames()).isEmpty();
        }
        try (var pdf = pdf("EN")) {
            assertThat(text(pdf)).contains("Register of processing activities", "Plain", "Payments and refunds");
        }
    }

    @Test
    void thePdfCanBeReadAloudAndKeptForGood() throws Exception {
        try (var pdf = pdf("EN")) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getOutputIntents()).hasSize(1);
            var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).contains("pdfuaid").contains("pdfaid");
            assertThat(catalog.getDocumentOutline().children()).hasSize(14);
            for (var page : pdf.getPages())
                for (var name : page.getResources().getFontNames())
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
    }

    private static PDDocument pdf(String language) throws IOException, InterruptedException {
        var answer = stage.get("greta", "/api/register/export.pdf?language=" + language);
        assertThat(answer.contentType()).startsWith("application/pdf");
        return Loader.loadPDF(answer.bytes());
    }

    /** Lines end where the page does; only the words matter. */
    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    private static List<CsvRecord> rows(String text) {
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(new StringReader(text)).stream()
                .toList();
    }
}
