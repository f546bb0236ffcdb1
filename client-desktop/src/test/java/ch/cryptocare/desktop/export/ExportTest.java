package ch.cryptocare.desktop.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Paged.Page;
import ch.cryptocare.desktop.export.ExportViewModel.State;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Greta saves what patients paid, opens the file again, and reads what stood on the screen. */
class ExportTest {
    private static final LocalDateTime TEN = LocalDateTime.parse("2026-11-23T10:00:00");

    /** Who, how many sats, how many centimes. */
    private record Paid(String who, long sats, long centimes) {}

    @TempDir
    Path folder;

    private final ExportViewModel model = new ExportViewModel(Background.immediate());
    private final List<Paid> first = List.of(new Paid("Zoé Blanc", 50_000, 4_321), new Paid("=1+2", 1, 5));
    private final List<Paid> second = List.of(new Paid("<b>Ben</b>; \"Favre\"", 1_250_000, 108_025));

    @Test
    void excelFindsNumbersMomentsAndWordsAndNoFormulas() throws IOException {
        save(Format.XLSX);
        try (var book = new ReadableWorkbook(folder.resolve("paid.xlsx").toFile())) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Patient");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("Zoé Blanc");
            assertThat(rows.get(1).getCellAsNumber(1)).contains(BigDecimal.valueOf(50_000));
            assertThat(rows.get(1).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("43.21");
            assertThat(rows.get(1).getCellAsDate(3)).contains(TEN);
            assertThat(rows.get(2).getCell(0).getFormula()).isNull();
            assertThat(rows.get(2).getCellText(0)).isEqualTo("=1+2");
            assertThat(rows.get(3).getCellText(0)).isEqualTo("<b>Ben</b>; \"Favre\"");
        }
    }

    @Test
    void csvHasItsMarkAndNoFormulas() throws IOException {
        save(Format.CSV);
        assertThat(Files.readString(folder.resolve("paid.csv")))
                .isEqualTo("\uFEFFPatient;Sats;CHF;Quand\r\n"
                        + "Zoé Blanc;50000;43.21;2026-11-23 10:00\r\n"
                        + "'=1+2;1;0.05;2026-11-23 10:00\r\n"
                        + "\"<b>Ben</b>; \"\"Favre\"\"\";1250000;1080.25;2026-11-23 10:00\r\n");
    }

    @Test
    void pdfHasEveryRowAndItsHeadsOnEachPage() throws IOException {
        var many = IntStream.range(0, 90)
                .mapToObj(i -> new Paid("Patient number " + i, i, 100))
                .toList();
        model.save(table(_ -> new Page<>(many, Optional.empty())), Format.PDF, Language.FR, folder.resolve("paid.pdf"));
        assertThat(model.state()).isInstanceOf(State.Saved.class);
        try (var document = Loader.loadPDF(folder.resolve("paid.pdf").toFile())) {
            var text = new PDFTextStripper().getText(document);
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(text).contains("Patient number 0 ", "Patient number 89 ", "1 / " + document.getNumberOfPages());
            assertThat(text.split("Quand", -1)).hasSize(document.getNumberOfPages() + 1);
        }
    }

    @Test
    void pdfShowsMarkupAsText() throws IOException {
        save(Format.PDF);
        try (var document = Loader.loadPDF(folder.resolve("paid.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("<b>Ben</b>; \"Favre\"", "=1+2", "Zoé Blanc");
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whoeverStopsFindsWhatWasThereBeforeAndNothingElse(Format format) throws IOException {
        var file = folder.resolve("paid." + format.extension());
        Files.writeString(file, "from last week");
        model.save(
                table(_ -> {
                    model.stop();
                    return new Page<>(first, Optional.of("more"));
                }),
                format,
                Language.FR,
                file);
        assertThat(model.state()).isEqualTo(new State.Stopped());
        assertThat(Files.readString(file)).isEqualTo("from last week");
        assertThat(files()).containsExactly(file);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aRefusalHalfWayLeavesNothing(Format format) throws IOException {
        model.save(
                table(cursor -> {
                    if (cursor.isPresent()) throw new Refusal(ProblemType.NOT_ALLOWED);
                    return new Page<>(first, Optional.of("more"));
                }),
                format,
                Language.FR,
                folder.resolve("paid." + format.extension()));
        assertThat(model.state()).isInstanceOf(State.Failed.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        model.save(
                table(this::pages),
                Format.CSV,
                Language.FR,
                folder.resolve("gone").resolve("paid.csv"));
        assertThat(model.state()).isEqualTo(new State.NotWritten());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aDiskThatIsFullIsNoFaultOfOurs(Format format) throws IOException {
        var full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> {
            var written = format.open(full, Language.FR, "Ce que les patients ont payé", List.of("Patient"));
            for (int i = 0; i < 10_000; i++) written.row(List.of(new Cell.Words("Zoé Blanc")));
            written.end();
        });
    }

    @Test
    void itTellsHowFarItHasComeAndAnOldFileIsReplaced() throws IOException {
        Files.writeString(folder.resolve("paid.csv"), "from last week");
        var told = new ArrayList<State>();
        model.stateProperty().addListener((_, _, now) -> told.add(now));
        save(Format.CSV);
        assertThat(told)
                .containsExactly(
                        new State.Running(2), new State.Running(3), new State.Saved(3, folder.resolve("paid.csv")));
        assertThat(Files.readString(folder.resolve("paid.csv"))).contains("Zoé");
        assertThat(files()).hasSize(1);
    }

    private void save(Format format) {
        model.save(table(this::pages), format, Language.FR, folder.resolve("paid." + format.extension()));
    }

    private Page<Paid> pages(Optional<String> cursor) {
        return cursor.isEmpty() ? new Page<>(first, Optional.of("more")) : new Page<>(second, Optional.empty());
    }

    private List<Path> files() throws IOException {
        try (var found = Files.list(folder)) {
            return found.toList();
        }
    }

    private static Table<Paid> table(Function<Optional<String>, Page<Paid>> pages) {
        return new Table<>(
                "paid",
                "Ce que les patients ont payé",
                List.of(
                        new Column<>("Patient", paid -> new Cell.Words(paid.who())),
                        new Column<>("Sats", paid -> new Cell.Whole(paid.sats())),
                        new Column<>("CHF", paid -> Cell.centimes(Optional.of(paid.centimes()))),
                        new Column<>("Quand", _ -> new Cell.Moment(TEN))),
                pages);
    }
}
