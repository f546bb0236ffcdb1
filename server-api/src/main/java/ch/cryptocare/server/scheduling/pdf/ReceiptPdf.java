package ch.cryptocare.server.scheduling.pdf;

import ch.cryptocare.server.payments.InvoiceSummary;
import ch.cryptocare.server.payments.RefundSummary;
import ch.cryptocare.server.platform.Words;
import ch.cryptocare.server.platform.pdf.PdfFile;
import ch.cryptocare.server.platform.pdf.PrintedPage;
import ch.cryptocare.server.scheduling.usecases.Booking;
import ch.cryptocare.server.scheduling.usecases.ReceiptFile;
import java.time.Instant;
import java.util.ResourceBundle;
import org.w3c.dom.Element;

/** A receipt on one page, in the patient's language. */
public final class ReceiptPdf implements ReceiptFile {
    private static final String STYLE = """
            @page { size: A4; margin: 24mm 22mm }
            body { font-family: "%1$s"; font-size: 10pt; line-height: 1.5; color: #14211f }
            h1 { font-size: 20pt; margin: 0 0 1mm; color: #0b625b }
            .number { color: #4d5f5b; font-size: 8.5pt; margin: 0 0 8mm }
            .amount { font-size: 16pt; font-weight: bold; margin: 8mm 0 0 }
            .worth { color: #4d5f5b; margin: 0 0 6mm }
            table { width: 100%%; border-collapse: collapse }
            th, td { text-align: left; vertical-align: top; padding: 2mm 2mm 2mm 0; border-bottom: 0.3pt solid #cfdad6 }
            th { width: 46mm; font-weight: normal; color: #4d5f5b }
            td { word-wrap: break-word }
            .note { color: #4d5f5b; font-size: 8.5pt; margin: 8mm 0 0 }
            """.formatted(PdfFile.FONT);

    @Override
    public byte[] of(Booking booking, InvoiceSummary invoice) {
        var language = booking.contact().language();
        var words = Words.in(language, "ch.cryptocare.server.scheduling.receipt");
        var figures = new Figures(language, booking.zone());
        var page = new PrintedPage(language, words.getString("title"), STYLE);
        page.add(page.body(), "h1", words.getString("title"));
        line(page, "number", words.getString("number") + " " + invoice.id().value());
        facts(page, rows(page), booking, words, figures);
        line(page, "amount", figures.sats(invoice.amount()));
        invoice.approxChfCents()
                .ifPresent(cents -> line(page, "worth", words.getString("worth") + " " + figures.francs(cents)));
        payment(page, rows(page), invoice, words, figures);
        line(page, "note", words.getString("note"));
        return PdfFile.of(page);
    }

    private static void facts(PrintedPage page, Element rows, Booking booking, ResourceBundle words, Figures figures) {
        var slot = booking.appointment().slot();
        row(page, rows, words.getString("practitioner"), booking.practitionerName());
        booking.address().ifPresent(address -> row(page, rows, words.getString("address"), address));
        row(page, rows, words.getString("patient"), booking.contact().name());
        var service = booking.serviceNames().get(booking.contact().language());
        if (service != null) row(page, rows, words.getString("service"), service);
        row(page, rows, words.getString("appointment"), figures.moment(slot.start()));
    }

    private static void payment(
            PrintedPage page, Element rows, InvoiceSummary invoice, ResourceBundle words, Figures figures) {
        var paid = invoice.settledAt().map(figures::moment).orElse("");
        row(page, rows, words.getString("paid"), paid);
        row(page, rows, words.getString("by"), words.getString("lightning"));
        invoice.paymentHash().ifPresent(hash -> row(page, rows, words.getString("hash"), hash));
        invoice.refund().ifPresent(refund -> row(page, rows, words.getString("refund"), told(refund, words, figures)));
    }

    private static String told(RefundSummary refund, ResourceBundle words, Figures figures) {
        var sent = refund.parts().stream()
                .flatMap(part -> part.sentAt().stream())
                .max(Instant::compareTo)
                .filter(_ -> refund.status() == RefundSummary.Status.SENT);
        var when = sent.map(at -> words.getString("refund.sent") + " " + figures.moment(at))
                .orElse(words.getString("refund.owed"));
        return figures.sats(refund.amount()) + ", " + when;
    }

    private static Element rows(PrintedPage page) {
        return page.add(page.add(page.body(), "table", ""), "tbody", "");
    }

    private static void line(PrintedPage page, String style, String text) {
        page.add(page.body(), "p", text).setAttribute("class", style);
    }

    private static void row(PrintedPage page, Element rows, String heading, String text) {
        var row = page.add(rows, "tr", "");
        page.add(row, "th", heading).setAttribute("scope", "row");
        page.add(row, "td", text);
    }
}
