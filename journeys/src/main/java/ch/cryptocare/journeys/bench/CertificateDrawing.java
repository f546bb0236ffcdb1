package ch.cryptocare.journeys.bench;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CertificateId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.certificates.domain.Achievement;
import ch.cryptocare.server.certificates.domain.Certificate;
import ch.cryptocare.server.certificates.domain.Holder;
import ch.cryptocare.server.certificates.pdf.CertificatePdf;
import ch.cryptocare.server.platform.qr.QrCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * What it costs to draw a certificate, on one thread. Its limit is the same words, fonts and code set at fixed places of a
 * page that is neither laid out, nor tagged to be read aloud, nor fit to be archived.
 */
final class CertificateDrawing {
    private static final int WARM_UP = 150;
    private static final int EACH = 100;
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final URI SITE = URI.create("https://soins.example/");

    private final CertificatePdf drawn = new CertificatePdf(SITE);
    private final int rounds;

    CertificateDrawing(Size size) {
        rounds = size.rounds();
    }

    private interface Drawing {
        byte[] of(Certificate certificate) throws IOException;
    }

    private record Cost(double aSecond, double cpuMillis) {}

    void run(Report report) throws IOException {
        report.section("Certificates, one thread");
        measured(drawn::of, WARM_UP);
        measured(CertificateDrawing::bare, WARM_UP);
        for (int round = 0; round < rounds; round++) {
            var ours = measured(drawn::of, EACH);
            var limit = measured(CertificateDrawing::bare, EACH);
            report.note("P18 certificates a second", Numbers.rounded(ours.aSecond()));
            report.note("P18 CPU of each, milliseconds", Numbers.rounded(ours.cpuMillis()));
            report.note("  limit: bare pages a second", Numbers.rounded(limit.aSecond()));
            report.note("  limit: CPU of each, milliseconds", Numbers.rounded(limit.cpuMillis()));
            report.note("  CPU to limit", Numbers.rounded(ours.cpuMillis() / limit.cpuMillis()));
        }
    }

    private static Cost measured(Drawing drawing, int times) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long began = System.nanoTime();
        long bytes = 0;
        for (int one = 0; one < times; one++) bytes += drawing.of(certificate(one)).length;
        if (bytes < times) throw new IllegalStateException("nothing was drawn");
        return new Cost(
                times * 1e9 / (System.nanoTime() - began), (threads.getCurrentThreadCpuTime() - cpu) / 1e6 / times);
    }

    private static Certificate certificate(int one) {
        var now = Instant.parse("2026-11-23T08:00:00Z").plusSeconds(one);
        return Certificate.issued(
                new CertificateId(UUID.randomUUID()),
                new Holder(new AccountId(UUID.randomUUID()), "Ştefan Łukasz Nguyễn Çelik " + one),
                new Achievement(
                        new CourseId(UUID.randomUUID()),
                        1,
                        Map.of(Language.FR, "Hygiène des mains", Language.EN, "Hand hygiene"),
                        new BigDecimal("1.5"),
                        Duration.ofMinutes(90),
                        now),
                "Haute École de Santé",
                now,
                Optional.empty());
    }

    private static byte[] bare(Certificate certificate) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            var code = PDImageXObject.createFromByteArray(
                    pdf, QrCode.png(SITE + "verify/" + certificate.serial()), "code");
            try (var content = new PDPageContentStream(pdf, page)) {
                content.drawImage(code, 60, 60, 100, 100);
                var regular = font(pdf, "DejaVuSans.ttf");
                var bold = font(pdf, "DejaVuSans-Bold.ttf");
                var lines = lines(certificate);
                for (int line = 0; line < lines.size(); line++)
                    write(content, line % 4 == 0 ? bold : regular, 740 - 24 * line, lines.get(line));
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static PDFont font(PDDocument pdf, String name) throws IOException {
        try (var file = CertificateDrawing.class.getResourceAsStream(FONTS + name)) {
            return PDType0Font.load(pdf, file, true);
        }
    }

    private static List<String> lines(Certificate certificate) {
        var achievement = certificate.achievement();
        return List.of(
                "Attestation de formation continue",
                "Certificate of continuing education",
                "Nous attestons que · We certify that",
                certificate.issuer(),
                certificate.holder().orElseThrow().name(),
                "a suivi et réussi la formation · has followed and passed the course",
                achievement.title(Language.FR),
                achievement.title(Language.EN),
                "Réussie le · Passed on " + achievement.completedAt(),
                "Points de formation · Credit points " + achievement.points(),
                "Version et numéro du cours · Version and number of the course " + achievement.course(),
                "Délivrée le · Issued on " + certificate.issuedAt(),
                "Numéro de l’attestation · Serial of the certificate " + certificate.serial(),
                "Vérifiez cette attestation : scannez le code ou ouvrez l’adresse ci-dessous.",
                "Verify this certificate: scan the code or open the address below.");
    }

    private static void write(PDPageContentStream content, PDFont font, float height, String text) throws IOException {
        content.beginText();
        content.setFont(font, 10);
        content.newLineAtOffset(60, height);
        content.showText(text);
        content.endText();
    }
}
