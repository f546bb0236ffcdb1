package ch.cryptocare.desktop.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.LedgerEntry;
import ch.cryptocare.common.contract.scheduling.LedgerPage;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.theme.ThemeChoice;
import ch.cryptocare.desktop.window.Bookings;
import ch.cryptocare.desktop.window.Choosing;
import ch.cryptocare.desktop.window.Faults;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Asked;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sami closes the month: what was paid, what goes back, and a file for the accountant. */
class LedgerStoryTest {
    private static final String LEDGER = "GET /api/agenda/ledger";

    @TempDir
    Path folder;

    private final ScriptedServer server =
            Bookings.on(World.server(World.account("Sami Weber", Role.STAFF))).on(LEDGER, LedgerStoryTest::answer);

    @AfterEach
    void closeServer() {
        server.close();
    }

    /** What is paid comes on two pages; whoever asks for everything gets what is not paid first. */
    private static Reply answer(Asked asked) {
        if (asked.target().contains("cursor=second")) return page(Optional.empty(), Bookings.refunded("Zoé Blanc"));
        if (asked.target().contains("payment=SETTLED")) return page(Optional.of("second"), Bookings.paid("Ben Favre"));
        return page(Optional.empty(), Bookings.awaited("Cleo Roy"), Bookings.paid("Ben Favre"));
    }

    private static Reply page(Optional<String> next, LedgerEntry... entries) {
        return Reply.json(new LedgerPage(List.of(entries), next));
    }

    @Test
    void whatIsPaidIsFilteredCountedAndSaved() throws IOException {
        var window = Opening.of(server, folder).at(new Place.Ledger()).window();
        window.sees("2 appointments shown · 50 000 sats paid, 0 sats of it refunded or owed");

        Choosing.from(window, "Payment", "Paid");
        window.typeInto("At least (sats)", "50 000");
        window.click("Search");
        window.sees("1 appointment shown · 50 000 sats paid, 0 sats of it refunded or owed");
        assertThat(window.shows("Cleo Roy")).isFalse();
        assertThat(asked()).contains("payment=SETTLED", "minSats=50000", "from=2026-10-22T22%3A00%3A00Z");

        window.click("Show more");
        window.sees("2 appointments shown · 100 000 sats paid, 50 000 sats of it refunded or owed");

        window.choose("Export", "CSV");
        window.sees("2 rows · appointments-2026-11-23.csv");
        assertThat(Files.readString(folder.resolve("appointments-2026-11-23.csv")))
                .contains("2026-11-21 14:02;Dr. Ada Keller;Ben Favre;Teleconsultation;")
                .contains("Zoé Blanc")
                .doesNotContain("Cleo Roy");
    }

    @Test
    void anAmountThatIsNoneIsSaidAndNothingIsAsked() {
        var window = Opening.of(server, folder).at(new Place.Ledger()).window();
        int before = server.asked(LEDGER).size();

        window.typeInto("At most (sats)", "a lot");
        window.click("Search");

        window.sees("An amount in sats is written in digits, as in 50 000.");
        assertThat(server.asked(LEDGER)).hasSize(before);

        window.click("The last month");
        window.await(() -> !window.shows("An amount in sats is written in digits, as in 50 000."));
        assertThat(asked()).doesNotContain("maxSats");
    }

    @ParameterizedTest
    @CsvSource({"FR, LIGHT, 1", "EN, DARK, 1.5"})
    void whatWasFoundIsNamedReadableAndWhole(Language language, ThemeChoice theme, double scale) {
        var window = Opening.of(server, folder)
                .in(language, theme, scale)
                .sized(1280, 900)
                .at(new Place.Ledger())
                .window();
        window.picture(("ledger-found-" + language + "-" + theme).toLowerCase(Locale.ROOT), scale);
        assertThat(Faults.in(window)).isEmpty();
    }

    private String asked() {
        return server.asked(LEDGER).getLast().target();
    }
}
