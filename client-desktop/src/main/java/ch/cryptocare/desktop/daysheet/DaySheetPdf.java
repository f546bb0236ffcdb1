package ch.cryptocare.desktop.daysheet;

import ch.cryptocare.common.contract.scheduling.AgendaEntry;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.desktop.export.PdfDocument;
import ch.cryptocare.desktop.i18n.Formats;
import ch.cryptocare.desktop.i18n.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.w3c.dom.Element;

/** A day on paper: a page for each practitioner, with room to tick off who came. */
public final class DaySheetPdf {
    private static final String STYLE = """
            @page { size: A4; margin: 14mm 14mm 18mm 14mm;
              @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Inter; color: #5c6665; } }
            body { font: 10pt Inter; color: #1a1f1e; }
            section { page-break-after: always; }
            section:last-child { page-break-after: auto; }
            h1 { font-size: 17pt; margin: 0 0 1mm 0; }
            h2 { font-size: 12pt; font-weight: 400; margin: 0 0 4mm 0; }
            p { margin: 0 0 2mm 0; }
            table { width: 100%; border-collapse: collapse; margin-top: 4mm; -fs-table-paginate: paginate; }
            thead { display: table-header-group; }
            tr { page-break-inside: avoid; }
            th { text-align: left; font-size: 8pt; border-bottom: 0.6pt solid #1a1f1e; padding: 1.2mm 2mm; }
            td { border-bottom: 0.3pt solid #c9d1cf; padding: 2.4mm 2mm; vertical-align: top; word-wrap: break-word; }
            .time { width: 24mm; white-space: nowrap; font-weight: 700; }
            .who { font-weight: 700; }
            .tick { width: 6mm; }
            .box { width: 4mm; height: 4mm; border: 0.6pt solid #1a1f1e; }
            .quiet { font-size: 8pt; color: #5c6665; margin-top: 6mm; }
            """;

    private final DaySheet sheet;
    private final LocalDate day;
    private final Text text;
    private final PdfDocument document;

    private DaySheetPdf(DaySheet sheet, LocalDate day, Text text) {
        this.sheet = sheet;
        this.day = day;
        this.text = text;
        document = new PdfDocument(
                text.language(), text.of("day-sheet.of", text.formats().date(day)), STYLE);
    }

    public static byte[] of(DaySheet sheet, LocalDate day, Text text) {
        var pdf = new DaySheetPdf(sheet, day, text);
        sheet.parts().forEach(pdf::add);
        var out = new ByteArrayOutputStream();
        try {
            pdf.document.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory is always there to be written in", e);
        }
        return out.toByteArray();
    }

    private void add(DaySheet.Part part) {
        var formats = text.formats().in(part.zone());
        var section = document.add(document.body(), "section", "");
        document.add(section, "h1", part.practitioner().name());
        document.add(section, "h2", Formats.capital(formats.weekday(day)) + " " + day.getYear());
        part.agenda().holidays().stream()
                .filter(holiday -> holiday.date().equals(day))
                .forEach(holiday -> document.add(
                        section,
                        "p",
                        holiday.name().getOrDefault(text.language().tag(), "")));
        part.absences(day).forEach(away -> document.add(section, "p", away(away, part, formats)));
        var entries = part.on(day);
        if (entries.isEmpty()) document.add(section, "p", text.of("day-sheet.nobody"));
        else {
            var rows = table(section);
            entries.forEach(entry -> add(rows, entry, formats));
        }
        var quiet = document.add(section, "p", text.of("day-sheet.as-of", formats.dateAndTime(sheet.asOf())));
        quiet.setAttribute("class", "quiet");
    }

    /** An absence of several days is told as far as it is of this one. */
    private String away(Slot away, DaySheet.Part part, Formats formats) {
        var from = away.start().atZone(part.zone());
        var until = away.end().atZone(part.zone());
        if (from.toLocalDate().isBefore(day) && until.toLocalDate().isAfter(day))
            return text.of("day-sheet.away-all-day");
        return text.of(
                "day-sheet.away",
                from.toLocalDate().isBefore(day) ? "00:00" : formats.time(away.start()),
                until.toLocalDate().isAfter(day) ? "24:00" : formats.time(away.end()));
    }

    private Element table(Element section) {
        var table = document.add(section, "table", "");
        var top = document.add(document.add(table, "thead", ""), "tr", "");
        for (var column : new String[] {"time", "patient", "service", "state"})
            document.add(top, "th", text.of("day-sheet." + column));
        document.add(top, "th", "");
        return document.add(table, "tbody", "");
    }

    private void add(Element rows, AgendaEntry entry, Formats formats) {
        var row = document.add(rows, "tr", "");
        document.add(row, "td", formats.time(entry.start()) + " – " + formats.time(entry.end()))
                .setAttribute("class", "time");
        document.add(row, "td", entry.patientName()).setAttribute("class", "who");
        document.add(row, "td", DaySheetWords.service(entry, text));
        document.add(row, "td", text.of(entry.status()));
        var tick = document.add(row, "td", "");
        tick.setAttribute("class", "tick");
        document.add(tick, "div", "").setAttribute("class", "box");
    }
}
