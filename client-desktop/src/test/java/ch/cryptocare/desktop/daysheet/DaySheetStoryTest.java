package ch.cryptocare.desktop.daysheet;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.theme.ThemeChoice;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.Faults;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.Paper;
import ch.cryptocare.desktop.window.Pictures;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.Seat;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sami prints the day each morning; on Tuesday the network is down. */
@NullUnmarked
class DaySheetStoryTest {
    private static final List<ThemeChoice> THEMES = List.of(ThemeChoice.LIGHT, ThemeChoice.DARK);

    @TempDir
    Path folder;

    private final ScriptedServer server = Calendars.on(World.server(World.account("Sami Weber", Role.STAFF)));
    private final AtomicReference<Instant> now = new AtomicReference<>(World.NOW);
    private final Paper paper = new Paper();
    private Seat seat;
    private Window window;

    @BeforeEach
    void samiOpensTheDesktop() {
        start();
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void aKeyPrintsTheDayThatIsLookedAtAPageForEachPractitioner() {
        signIn();
        openCalendar();
        window.press(KeyCode.P);
        window.sees("Sent to the printer.");
        assertThat(paper.pages)
                .hasSize(2)
                .allSatisfy(page -> assertThat(page.getHeight()).isGreaterThan(page.getWidth()));
        Pictures.save(paper.pages.getFirst(), "day-sheet-on-paper");
        window.press(KeyCode.SHORTCUT, KeyCode.P);
        assertThat(paper.pages).hasSize(4);
    }

    @Test
    void theDayIsSavedAsPdf() throws IOException {
        signIn();
        openCalendar();
        window.choose("Day sheet", "Save as PDF…");
        window.sees("Saved: day sheet 2026-11-23.pdf");
        try (var pdf = Loader.loadPDF(new File(folder.toFile(), "day sheet 2026-11-23.pdf"))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void noPrinterAndOneThatJamsAreSaid() {
        signIn();
        openCalendar();
        paper.setUp = false;
        window.press(KeyCode.P);
        window.sees("No printer is set up on this machine. Save as PDF instead.");
        paper.setUp = true;
        paper.jammed = true;
        window.press(KeyCode.P);
        window.await(() -> window.shows(
                "The printer did not take all of it. See whether it is on, then try again, or" + " save as PDF."));
    }

    @Test
    void whenTheServerIsAwayThePasswordShowsWhoComes() {
        signIn();
        server.close();
        now.set(World.NOW.plus(Duration.ofHours(18)));
        start();
        typePassword();
        window.sees("Tuesday 24 November");
        window.sees("The server cannot be reached. This is what was planned on 23 November 2026, 14:02; nothing can be"
                + " changed here.");
        assertThat(window.shows("Ben Favre")).isFalse();
        window.click("Close the copy");
        window.sees("Welcome");
        assertThat(window.shows("Tuesday 24 November")).isFalse();
    }

    @Test
    void theCopyOfTodayIsReadableInBothLanguagesAndThemesAndPrinted() {
        signIn();
        server.close();
        start();
        typePassword();
        window.sees("Ben Favre");
        window.choose("Day sheet", "Print…");
        window.sees("Sent to the printer.");
        assertThat(paper.pages).hasSize(2);
        for (var language : Language.values()) {
            for (var theme : THEMES) {
                seat.speak(language);
                seat.look(theme);
                window.sees("Ben Favre");
                window.picture("day-copy-" + language.tag() + "-" + theme, 1);
                assertThat(Faults.in(window)).isEmpty();
            }
        }
    }

    @Test
    void whoeverLeavesTheCopyOpenFindsItClosed() {
        signIn();
        server.close();
        start();
        typePassword();
        window.sees("Ben Favre");
        now.set(World.NOW.plus(Duration.ofMinutes(11)));
        window.on(() -> {
            seat.desktop().lock.check();
            return true;
        });
        window.sees("Welcome");
        assertThat(window.shows("Ben Favre")).isFalse();
    }

    @Test
    void anotherPasswordOpensNothing() {
        signIn();
        server.close();
        start();
        window.type("sign-in-email", "sami@cabinet.example");
        window.type("sign-in-password", "four loud words here");
        window.click("Sign in");
        window.await(() -> window.shows(server.address().uri().getAuthority()
                + " cannot be reached. Check your network and the server’s address."));
        assertThat(window.shows("Ben Favre")).isFalse();
    }

    @Test
    void whoeverWantsNoCopiesHasNone() throws IOException {
        signIn();
        assertThat(sealed()).hasSize(1);
        seat.go(new Place.Preferences());
        window.click("Keep a copy of the appointments of the next six days on this machine");
        assertThat(sealed()).isEmpty();

        start();
        signIn();
        assertThat(sealed()).isEmpty();
    }

    @Test
    void theCopyOfSomebodyWhoDoesNotComeBackIsGoneAsSoonAsTheDesktopIsStarted() throws IOException {
        signIn();
        Files.setLastModifiedTime(sealed().getFirst(), FileTime.from(World.NOW));
        now.set(World.NOW.plus(Duration.ofDays(8)));
        start();
        assertThat(sealed()).isEmpty();
    }

    private void start() {
        seat = Opening.of(server, folder)
                .sized(1360, 860)
                .by(now::get)
                .printing(paper)
                .open();
        window = seat.window();
    }

    private void typePassword() {
        window.type("sign-in-email", "sami@cabinet.example");
        window.type("sign-in-password", World.PASSWORD);
        window.click("Sign in");
    }

    private void signIn() {
        typePassword();
        window.type("sign-in-code", "123456");
        window.click("Continue");
        window.sees("Sami Weber");
    }

    private void openCalendar() {
        seat.go(new Place.Calendar());
        window.sees("Day sheet");
    }

    private List<Path> sealed() throws IOException {
        try (var all = Files.list(folder.resolve("day-copies"))) {
            return all.filter(file -> file.toString().endsWith(".sealed")).toList();
        }
    }
}
