package ch.cryptocare.desktop.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.payments.InvoiceStatus;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.contract.scheduling.LedgerPage;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.window.Bookings;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.World;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerViewModelTest {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final String PRACTICE = "GET /api/agenda/ledger";

    private final ScriptedServer server = Bookings.on(World.server(World.account("Ada Keller", Role.PRACTITIONER)));
    private final Text text = new Text(Language.EN, ZURICH);
    private final ServerApi api = new ServerApi(server.address(), text::language, () -> World.NOW);
    private final LedgerViewModel model = of(Role.PRACTITIONER);

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void itBeginsWithTheLastMonthAndSaysWhatItComesTo() {
        model.search();
        assertThat(lastAsked())
                .isEqualTo("/api/agenda/ledger?from=2026-10-22T22%3A00%3A00Z&to=2026-11-23T23%3A00%3A00Z");
        assertThat(model.total.get())
                .isEqualTo(
                        "3 appointments shown · 100\u202f000\u00a0sats paid, 50\u202f000\u00a0sats of it refunded or owed");
    }

    @Test
    void everyFilterIsAskedOfTheServer() {
        model.from.set(null);
        model.to.set(null);
        model.status.set(Optional.of(AppointmentStatus.BOOKED));
        model.payment.set(Optional.of(InvoiceStatus.SETTLED));
        model.least.set("10 000");
        model.most.set("1'000'000");
        model.words.set("  ben ");
        model.onlyOf(Bookings.paid("Ben Favre"));
        assertThat(lastAsked())
                .isEqualTo("/api/agenda/ledger?practitioner=" + Bookings.ADA
                        + "&status=BOOKED&payment=SETTLED&minSats=10000&maxSats=1000000&q=ben");
        model.clear();
        assertThat(lastAsked()).doesNotContain("status").contains("from=2026-10-22");
    }

    @Test
    void whatIsNoAmountIsNotAskedFor() {
        model.least.set("many");
        model.search();
        assertThat(model.fault.get()).isEqualTo(text.of("ledger.amount.wrong"));
        assertThat(server.asked(PRACTICE)).isEmpty();
    }

    @Test
    void administratorsAskForEverybodysAndWhoeverIsBothChooses() {
        var greta = of(Role.ADMIN);
        greta.search();
        assertThat(server.asked("GET /api/ledger")).hasSize(1);
        assertThat(greta.mayChoose).isFalse();
        assertThat(greta.whom(Bookings.unnamed(Bookings.paid("Ben Favre")))).startsWith("Appointment …");
        var both = of(Role.STAFF, Role.ADMIN);
        assertThat(both.mayChoose).isTrue();
        both.search();
        assertThat(server.asked(PRACTICE)).hasSize(1);
    }

    @Test
    void whatIsSavedKeepsTheFiltersOfTheMomentAndFollowsThePages() {
        model.status.set(Optional.of(AppointmentStatus.BOOKED));
        var table = model.table();
        model.status.set(Optional.empty());
        server.on(PRACTICE, _ -> Reply.json(new LedgerPage(List.of(Bookings.paid("Ben Favre")), Optional.of("next"))));
        var page = table.pages().apply(Optional.empty());
        assertThat(table.pages().apply(page.next()).items()).hasSize(1);
        assertThat(lastAsked()).contains("status=BOOKED").endsWith("cursor=next");
        var patient = table.columns().get(2);
        assertThat(patient.head()).isEqualTo("Patient");
        assertThat(patient.cell().apply(page.items().getFirst()).plain()).isEqualTo("Ben Favre");
    }

    private String lastAsked() {
        return server.asked(PRACTICE).getLast().target();
    }

    private LedgerViewModel of(Role... roles) {
        return new LedgerViewModel(List.of(roles), api, Background.immediate(), text, () -> World.NOW, ZURICH);
    }
}
