package ch.cryptocare.desktop.daysheet;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.AgendaEntry;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.World;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Ada takes her Monday home on paper. */
class DaySheetPdfTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final Text text = new Text(Language.EN, ZoneOffset.UTC);

    @Test
    void whoComesWhenAndForWhatIsReadInThePractitionersTime() throws IOException {
        var words = read(sheet(Calendars.bens(), Calendars.cleos()), MONDAY);
        assertThat(words)
                .contains("Dr. Ada Keller", "Monday 23 November 2026")
                .contains("15:00 – 15:30", "Ben Favre", "Video consultation · By video", "Booked")
                .contains("15:30 – 16:00", "Cleo Martin", "Payment awaited")
                .contains("Away from 17:00 to 18:00")
                .contains("As of 23 November 2026, 14:02");
    }

    @Test
    void whoCancelledIsNotExpected() throws IOException {
        var gone = Calendars.entry(Calendars.CLEOS, "Cleo Martin", "09:00", 30, AppointmentStatus.CANCELLED);
        assertThat(read(sheet(gone), MONDAY)).doesNotContain("Cleo Martin").contains("Nobody is expected.");
    }

    @Test
    void anotherDayHasItsFeastAndNobodyOfMonday() throws IOException {
        assertThat(read(sheet(Calendars.bens()), TUESDAY))
                .contains("Tuesday 24 November 2026", "Feast", "Nobody is expected.")
                .doesNotContain("Ben Favre", "Away");
    }

    @Test
    void eachPractitionerHasPagesOfTheirOwnAndMarkupIsText() throws IOException {
        var many = IntStream.range(0, 60)
                .mapToObj(i -> Calendars.entry(
                        new AppointmentId(new UUID(8, i)),
                        "<b>Patient</b> " + i,
                        "08:00",
                        10,
                        AppointmentStatus.BOOKED))
                .toArray(AgendaEntry[]::new);
        var adas = sheet(many).parts().getFirst();
        var meis = new DaySheet.Part(Calendars.practitioner(Calendars.MEI, "Dr. Mei Tanaka"), Calendars.ofAda());
        var both = new DaySheet(World.NOW, MONDAY, MONDAY, List.of(adas, meis));
        try (var pdf = Loader.loadPDF(DaySheetPdf.of(both, MONDAY, text))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(4);
            assertThat(words(pdf, 1)).contains("<b>Patient</b> 0").doesNotContain("Mei");
            assertThat(words(pdf, 3)).contains("<b>Patient</b> 59", "Time", "3 / 4");
            assertThat(words(pdf, 4)).contains("Dr. Mei Tanaka").doesNotContain("Patient</b>");
        }
    }

    private static DaySheet sheet(AgendaEntry... entries) {
        var ada = Calendars.practitioner(Calendars.ADA, "Dr. Ada Keller");
        return new DaySheet(World.NOW, MONDAY, TUESDAY, List.of(new DaySheet.Part(ada, Calendars.ofAda(entries))));
    }

    private String read(DaySheet sheet, LocalDate day) throws IOException {
        try (var pdf = Loader.loadPDF(DaySheetPdf.of(sheet, day, text))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static String words(org.apache.pdfbox.pdmodel.PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
