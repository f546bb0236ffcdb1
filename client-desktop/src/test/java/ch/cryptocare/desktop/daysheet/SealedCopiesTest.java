package ch.cryptocare.desktop.daysheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sami's copy lies on the practice's machine, which Ada, a thief and a cleaner come to as well. */
class SealedCopiesTest {
    private static final EmailAddress SAMI = new EmailAddress("sami@cabinet.example");
    private static final EmailAddress ADA = new EmailAddress("ada@cabinet.example");
    private static final DaySheet SHEET = new DaySheet(
            World.NOW,
            LocalDate.parse("2026-11-23"),
            LocalDate.parse("2026-11-26"),
            List.of(new DaySheet.Part(
                    Calendars.practitioner(Calendars.ADA, "Dr. Ada Keller"), Calendars.ofAda(Calendars.bens()))));

    @TempDir
    Path machine;

    private SealedCopies copies;

    @BeforeEach
    void samisCopyIsKept() throws IOException {
        copies = copies(Duration.ZERO);
        copies.keep(copies.key(SAMI, World.PASSWORD), SHEET);
    }

    @Test
    void samiOpensItOnTheNextDayWithTheSamePassword() throws IOException {
        var later = copies(Duration.ofDays(1));
        assertThat(later.open(later.key(new EmailAddress("Sami@Cabinet.example"), World.PASSWORD)))
                .contains(SHEET);
    }

    @Test
    void noOtherPasswordAndNobodyElseOpensIt() throws IOException {
        assertThat(copies.open(copies.key(SAMI, "four loud words here"))).isEmpty();
        assertThat(copies.open(copies.key(ADA, World.PASSWORD))).isEmpty();
    }

    @Test
    void neitherNamesNorAddressesAreReadOnTheDisk() throws IOException {
        for (var file : everything()) {
            var seen = file.getFileName() + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            assertThat(seen).doesNotContainIgnoringCase("ben favre", "keller", "sami", "europe");
        }
    }

    @Test
    void twoCopiesOfTheSameHaveNothingInCommon() throws IOException {
        var key = copies.key(SAMI, World.PASSWORD);
        var first = Files.readAllBytes(sealed());
        copies.keep(key, SHEET);
        var second = Files.readAllBytes(sealed());
        assertThat(second).hasSameSizeAs(first);
        assertThat(java.util.Arrays.equals(first, 0, 32, second, 0, 32)).isFalse();
    }

    @Test
    void whatSomebodyChangedOrCutIsNoCopy() throws IOException {
        var key = copies.key(SAMI, World.PASSWORD);
        var bytes = Files.readAllBytes(sealed());
        bytes[40] ^= 1;
        Files.write(sealed(), bytes);
        assertThat(copies.open(key)).isEmpty();
        Files.write(sealed(), new byte[] {1, 2, 3});
        assertThat(copies.open(key)).isEmpty();
    }

    @Test
    void nobodyElseOnTheMachineReadsTheFile() throws IOException {
        assumeTrue(Files.getFileStore(machine).supportsFileAttributeView("posix"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(sealed())))
                .isEqualTo("rw-------");
    }

    @Test
    void afterAWeekItIsGoneWhoeverComes() throws IOException {
        Files.setLastModifiedTime(sealed(), FileTime.from(World.NOW));
        copies(Duration.ofDays(6)).forgetOld();
        assertThat(sealed()).exists();
        copies(Duration.ofDays(8)).forgetOld();
        assertThat(everything()).noneMatch(file -> file.toString().endsWith(".sealed"));
    }

    @Test
    void allAreForgottenAtOnce() throws IOException {
        copies.keep(copies.key(ADA, World.PASSWORD), SHEET);
        copies.forgetAll();
        assertThat(copies.open(copies.key(SAMI, World.PASSWORD))).isEmpty();
        assertThat(copies.open(copies.key(ADA, World.PASSWORD))).isEmpty();
    }

    @Test
    void aKeyIsNeverWritten() throws IOException {
        assertThat(copies.key(SAMI, World.PASSWORD).toString()).isEqualTo("Key[]");
    }

    private SealedCopies copies(Duration later) {
        return new SealedCopies(machine, () -> World.NOW.plus(later), 1_000);
    }

    private Path sealed() throws IOException {
        return everything().stream()
                .filter(file -> file.toString().endsWith(".sealed"))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> everything() throws IOException {
        try (var files = Files.list(machine)) {
            return files.toList();
        }
    }
}
