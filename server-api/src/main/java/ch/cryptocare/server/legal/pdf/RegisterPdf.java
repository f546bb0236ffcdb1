package ch.cryptocare.server.legal.pdf;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.legal.RegisterWords;
import ch.cryptocare.server.legal.domain.ProcessingActivity;
import ch.cryptocare.server.legal.usecases.RegisterFile;
import ch.cryptocare.server.platform.pdf.PdfFile;
import ch.cryptocare.server.platform.pdf.PrintedPage;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import org.w3c.dom.Element;

/** The register as an authority asks for it: a chapter for each activity. */
public final class RegisterPdf implements RegisterFile {
    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm 22mm; @bottom-right { content: counter(page) " / " counter(pages);
              font-family: "%1$s"; font-size: 8pt; color: #4d5f5b } }
            body { font-family: "%1$s"; font-size: 9pt; line-height: 1.45; color: #14211f }
            h1 { font-size: 17pt; margin: 0 0 2mm }
            h2 { font-size: 12pt; margin: 9mm 0 2mm; page-break-after: avoid; color: #0b625b }
            p { margin: 0 0 1mm }
            .whole { color: #4d5f5b }
            table { width: 100%%; border-collapse: collapse }
            tr { page-break-inside: avoid }
            th, td { text-align: left; vertical-align: top; padding: 1.6mm 2mm 1.6mm 0; border-bottom: 0.3pt solid #cfdad6 }
            th { width: 42mm; font-weight: bold }
            td { white-space: pre-wrap; word-wrap: break-word }
            """.formatted(PdfFile.FONT);

    private final String operatorName;
    private final String operatorAddress;

    public RegisterPdf(String operatorName, String operatorAddress) {
        this.operatorName = operatorName;
        this.operatorAddress = operatorAddress;
    }

    @Override
    public String kind() {
        return "pdf";
    }

    @Override
    public byte[] of(List<ProcessingActivity> activities, Language language, Instant at) {
        var words = new RegisterWords(language);
        var page = new PrintedPage(language, words.of("title"), STYLE);
        page.add(page.body(), "h1", words.of("title"));
        page.add(page.body(), "p", words.of("law"));
        page.add(page.body(), "p", words.of("controller") + words.of("colon") + operatorName + ", " + operatorAddress);
        page.add(page.body(), "p", MessageFormat.format(words.of("as-of"), words.day(at)));
        activities.forEach(activity -> chapter(page, activity, language, words));
        return PdfFile.of(page);
    }

    private static void chapter(PrintedPage page, ProcessingActivity activity, Language language, RegisterWords words) {
        var text = activity.in(language);
        page.addChapter(page.body(), "h2", text.name(), "a" + activity.id());
        var state = words.of(activity.retired() ? "retired" : "active");
        page.add(
                        page.body(),
                        "p",
                        "%s%s%s · %s %d · %s %s"
                                .formatted(
                                        words.of("state"),
                                        words.of("colon"),
                                        state,
                                        words.of("revision"),
                                        activity.revision(),
                                        words.of("changed"),
                                        words.day(activity.changedAt())))
                .setAttribute("class", "whole");
        var rows = page.add(page.add(page.body(), "table", ""), "tbody", "");
        var headings = words.details();
        for (int i = 0; i < headings.size(); i++)
            row(page, rows, headings.get(i), text.details().get(i));
    }

    private static void row(PrintedPage page, Element rows, String heading, String text) {
        var row = page.add(rows, "tr", "");
        page.add(row, "th", heading).setAttribute("scope", "row");
        page.add(row, "td", text);
    }
}
