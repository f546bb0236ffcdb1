package ch.cryptocare.server.certificates.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CertificateId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.certificates.domain.Achievement;
import ch.cryptocare.server.certificates.domain.Certificate;
import ch.cryptocare.server.certificates.domain.Holder;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What Noor gets on paper. */
class CertificatePdfTest {
    private static final String ISSUER = "Haute École de Santé";
    private static final CertificatePdf PRINTER = new CertificatePdf(URI.create("https://soins.example/"));

    @Test
    void everythingIsOnOnePageInBothLanguages() throws IOException {
        var certificate = certificate("Noor Haddad", Optional.of(Instant.parse("2029-11-22T23:30:00Z")));
        try (var pdf = drawn(certificate)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf))
                    .contains("Attestation de formation continue", "Certificate of continuing education", ISSUER)
                    .contains("Nous attestons que", "We certify that", "Noor Haddad")
                    .contains("Hygiène des mains", "Hand hygiene", "1,5 · 1.5", "1 h 30 min")
                    .contains("23 novembre 2026 · 23 November 2026", "23 novembre 2029")
                    .contains(certificate.serial().toString())
                    .contains("https://soins.example/verify/" + certificate.serial());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ştefan Łukasz Nguyễn Çelik-D'Hœdt",
                "Ιωάννα Παπαδοπούλου",
                "Юрій Шевченко",
                "</p><script>alert(1)</script><img src='file:///etc/passwd'/>&amp;",
                "Maximiliane-Wilhelmine von und zu Oberneuhaus-Unterneuhaus, geborene Müller-Lüdenscheidt-Katzenelnbogen"
            })
    void aNameIsPrintedAsItIsWrittenWhateverIsInIt(String name) throws IOException {
        try (var pdf = drawn(certificate(name, Optional.empty()))) {
            assertThat(text(pdf)).contains(name);
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    /** The page has them: whoever scans the code sees the name. */
    @Test
    void lettersThatTheFontLacksDoNotStopTheDrawing() throws IOException {
        var certificate = certificate("李小龙", Optional.empty());
        try (var pdf = drawn(certificate)) {
            assertThat(text(pdf)).contains("Hand hygiene", certificate.serial().toString());
        }
    }

    @Test
    void aPhoneReadsItsAddressFromThePrintedPage() throws Exception {
        var certificate = certificate("Noor Haddad", Optional.empty());
        try (var pdf = drawn(certificate)) {
            assertThat(scanned(new PDFRenderer(pdf).renderImageWithDPI(0, 150)))
                    .isEqualTo("https://soins.example/verify/" + certificate.serial());
        }
    }

    @Test
    void itCanBeReadAloudAndKeptForGood() throws IOException {
        try (var pdf = drawn(certificate("Noor Haddad", Optional.empty()))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getOutputIntents()).hasSize(1);
            var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).contains("pdfuaid").contains("pdfaid");
            var fonts = pdf.getPage(0).getResources();
            for (var name : fonts.getFontNames())
                assertThat(fonts.getFont(name).isEmbedded()).isTrue();
        }
    }

    /** As the reference validator of the PDF Association sees it. */
    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void itBreaksNoRuleOfTheStandardsThatItNames(PDFAFlavour standard) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var bytes = PRINTER.of(certificate("Ştefan Łukasz Nguyễn Çelik", Optional.empty()));
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(1000);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    private static Certificate certificate(String name, Optional<Instant> until) {
        var completed = Instant.parse("2026-11-23T08:00:00Z");
        return Certificate.issued(
                new CertificateId(UUID.randomUUID()),
                new Holder(new AccountId(UUID.randomUUID()), name),
                new Achievement(
                        new CourseId(UUID.randomUUID()),
                        2,
                        Map.of(Language.FR, "Hygiène des mains", Language.EN, "Hand hygiene"),
                        new BigDecimal("1.5"),
                        Duration.ofMinutes(90),
                        completed),
                ISSUER,
                completed,
                until);
    }

    private static PDDocument drawn(Certificate certificate) throws IOException {
        return Loader.loadPDF(PRINTER.of(certificate));
    }

    /** Lines end where the page does; only the words matter. */
    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    private static String scanned(BufferedImage page) throws Exception {
        var dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
