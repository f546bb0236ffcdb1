package ch.cryptocare.server.certificates.pdf;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.certificates.domain.Certificate;
import ch.cryptocare.server.certificates.domain.Serial;
import ch.cryptocare.server.certificates.usecases.CertificateFile;
import ch.cryptocare.server.platform.pdf.PdfFile;
import ch.cryptocare.server.platform.pdf.PrintedPage;
import ch.cryptocare.server.platform.qr.QrCode;
import java.net.URI;
import org.w3c.dom.Element;

/** A certificate on one page, French and English side by side: there is one file, and so one hash. */
public final class CertificatePdf implements CertificateFile {
    private static final String STYLE = """
            @page { size: A4; margin: 22mm 22mm 18mm }
            body { font-family: "%1$s"; font-size: 10pt; line-height: 1.45; color: #14211f }
            .issuer { font-weight: bold; color: #0b625b; margin: 0 0 14mm; padding: 0 0 4mm; border-bottom: 1.2pt solid #0b625b }
            h1 { font-size: 21pt; line-height: 1.2; margin: 0; color: #0b625b }
            .other { color: #4d5f5b }
            .heading { font-size: 12pt; margin: 1mm 0 12mm }
            .says { margin: 0 }
            .holder { font-size: 19pt; line-height: 1.25; font-weight: bold; margin: 3mm 0 8mm; word-wrap: break-word }
            .course { font-size: 14pt; line-height: 1.3; font-weight: bold; margin: 3mm 0 0; word-wrap: break-word }
            .course-other { font-size: 11pt; margin: 1mm 0 9mm; word-wrap: break-word }
            table { width: 100%%; border-collapse: collapse }
            .facts th, .facts td { text-align: left; vertical-align: top; padding: 1.8mm 2mm 1.8mm 0; border-bottom: 0.3pt solid #cfdad6 }
            .facts th { width: 62mm; font-weight: normal; color: #4d5f5b }
            .check { margin: 9mm 0 0 }
            .check td { vertical-align: middle; padding: 0 }
            .code { width: 40mm }
            .code img { width: 36mm; height: 36mm }
            .check p { font-size: 8.5pt; margin: 0 0 1.5mm }
            .address { font-weight: bold }
            """.formatted(PdfFile.FONT);

    private final String pages;

    /** @param publicUrl where certificates are verified */
    public CertificatePdf(URI publicUrl) {
        this.pages = publicUrl.toString().replaceFirst("/+$", "") + "/verify/";
    }

    @Override
    public byte[] of(Certificate certificate) {
        var french = new Printed(Language.FR);
        var english = new Printed(Language.EN);
        var title = french.word("title") + " · " + english.word("title");
        var page = new PrintedPage(Language.FR, title, STYLE);
        paragraph(page, page.body(), "issuer", certificate.issuer());
        page.add(page.body(), "h1", french.word("title"));
        other(page, page.body(), "heading", english.word("title"));
        says(page, certificate, french, english);
        var facts = page.add(page.body(), "table", "");
        facts.setAttribute("class", "facts");
        facts(page, page.add(facts, "tbody", ""), certificate, french, english);
        check(page, certificate.serial(), french, english);
        return PdfFile.of(page);
    }

    private static void says(PrintedPage page, Certificate certificate, Printed french, Printed english) {
        both(page, french.word("certifies"), english.word("certifies"));
        var name = certificate.holder().orElseThrow().name();
        paragraph(page, page.body(), "holder", name);
        both(page, french.word("completed"), english.word("completed"));
        var achievement = certificate.achievement();
        paragraph(page, page.body(), "course", achievement.title(Language.FR));
        other(page, page.body(), "course-other", achievement.title(Language.EN));
    }

    private static void facts(
            PrintedPage page, Element rows, Certificate certificate, Printed french, Printed english) {
        var achievement = certificate.achievement();
        row(page, rows, "completed-on", french, english, in -> in.day(achievement.completedAt()));
        row(page, rows, "points", french, english, in -> in.number(achievement.points()));
        row(page, rows, "length", french, english, in -> in.length(achievement.length()));
        row(page, rows, "version", french, english, in -> in.edition(achievement));
        row(page, rows, "issued-on", french, english, in -> in.day(certificate.issuedAt()));
        certificate
                .validUntil()
                .ifPresent(until -> row(page, rows, "valid-until", french, english, in -> in.day(until)));
        certificate
                .replaces()
                .ifPresent(former -> row(page, rows, "replaces", french, english, in -> former.toString()));
        row(page, rows, "serial", french, english, in -> certificate.serial().toString());
    }

    private void check(PrintedPage page, Serial serial, Printed french, Printed english) {
        var table = page.add(page.body(), "table", "");
        table.setAttribute("class", "check");
        var row = page.add(page.add(table, "tbody", ""), "tr", "");
        var code = page.add(row, "td", "");
        code.setAttribute("class", "code");
        var address = pages + serial;
        page.addPicture(code, QrCode.png(address), address);
        var texts = page.add(row, "td", "");
        paragraph(page, texts, "says", french.word("verify"));
        other(page, texts, "says", english.word("verify"));
        paragraph(page, texts, "address", address);
    }

    private static void both(PrintedPage page, String french, String english) {
        var line = paragraph(page, page.body(), "says", french + " · ");
        var other = page.add(line, "span", english);
        other.setAttribute("lang", Language.EN.tag());
        other.setAttribute("class", "other");
    }

    private static void row(
            PrintedPage page, Element rows, String word, Printed french, Printed english, Printed.Value value) {
        var row = page.add(rows, "tr", "");
        var heading = page.add(row, "th", french.word(word) + " · ");
        heading.setAttribute("scope", "row");
        page.add(heading, "span", english.word(word)).setAttribute("lang", Language.EN.tag());
        var first = value.in(french);
        var cell = page.add(row, "td", first);
        if (first.equals(value.in(english))) return;
        var second = page.add(cell, "span", " · " + value.in(english));
        second.setAttribute("lang", Language.EN.tag());
        second.setAttribute("class", "other");
    }

    private static Element paragraph(PrintedPage page, Element parent, String style, String text) {
        var paragraph = page.add(parent, "p", text);
        paragraph.setAttribute("class", style);
        return paragraph;
    }

    private static void other(PrintedPage page, Element parent, String style, String text) {
        var paragraph = paragraph(page, parent, style + " other", text);
        paragraph.setAttribute("lang", Language.EN.tag());
    }
}
