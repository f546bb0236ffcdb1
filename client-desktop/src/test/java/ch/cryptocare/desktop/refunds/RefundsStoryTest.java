package ch.cryptocare.desktop.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.RefundPage;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.theme.ThemeChoice;
import ch.cryptocare.desktop.window.Faults;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.Owed;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefundsStoryTest {
    @TempDir
    Path folder;

    private final ScriptedServer server =
            Owed.on(World.server(World.account("Ada Keller", Role.PRACTITIONER, Role.ADMIN)));

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void aRefundIsPaidOutByHandAndProven() {
        var bens = Owed.to("Ben Favre").id();
        server.on("POST /api/agenda/refunds/" + bens + "/release", Owed.sending("Ben Favre"));
        server.on("POST /api/agenda/refunds/" + bens + "/proof", Owed.sent("Ben Favre"));
        var window = Opening.of(server, folder).at(new Place.Refunds()).window();
        window.clickCalled("Ben Favre");
        window.click("Pay out");
        window.sees("Do you pay it yourself?");
        window.type("refund-preimage", Owed.PREIMAGE);
        window.click("Prove the payment");
        window.sees("Paid on 23 November 2026, 13:02, with proof.");
        window.sees("The payment to Ben Favre is proven.");
    }

    @Test
    void nothingOwedAndNoServerAreSaid() {
        server.on("GET /api/agenda/refunds", new RefundPage(List.of(), Optional.empty()));
        var window = Opening.of(server, folder).at(new Place.Refunds()).window();
        window.sees("No refunds");
        server.on("GET /api/agenda/refunds", _ -> Reply.problem(ProblemType.NOT_ALLOWED, Map.of()));
        window.click("Load again");
        window.sees("Try again");
    }

    @Test
    void whatIsFilteredIsSavedAsAFile() throws IOException {
        server.on("GET /api/agenda/refunds", new RefundPage(List.of(Owed.to("Zoé Blanc")), Optional.empty()));
        var window = Opening.of(server, folder).at(new Place.Refunds()).window();
        window.choose("Export", "CSV");
        window.sees("1 row · refunds-2026-11-23.csv");
        assertThat(Files.readString(folder.resolve("refunds-2026-11-23.csv")))
                .contains("2026-11-23 10:02;Zoé Blanc;To be paid;Appointment cancelled;50000;43.21;2026-11-25 14:02;");
    }

    @ParameterizedTest
    @CsvSource({"FR, LIGHT, 1", "EN, DARK, 1", "FR, DARK, 1.5"})
    void everyStateIsNamedReadableAndWhole(Language language, ThemeChoice theme, double scale) {
        var window = Opening.of(server, folder)
                .in(language, theme, scale)
                .at(new Place.Refunds())
                .window();
        for (var patient : List.of("Ben Favre", "Cleo Roy", "Dmitri Ott", "Zoé Blanc", "Ida Wyss")) {
            window.clickCalled(patient);
            var name = "refunds-" + patient.split(" ", 2)[0] + "-" + language + "-" + theme;
            window.picture(name.toLowerCase(Locale.ROOT), scale);
            assertThat(Faults.in(window)).as(name).isEmpty();
        }
    }
}
