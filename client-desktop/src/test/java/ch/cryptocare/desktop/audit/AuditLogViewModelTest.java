package ch.cryptocare.desktop.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.operations.AuditChainResponse;
import ch.cryptocare.common.value.AuditAction;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.window.Administration;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.World;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditLogViewModelTest {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private final ScriptedServer server = Administration.on(World.server(World.account("Greta Blanc", Role.ADMIN)));
    private final Text text = new Text(Language.EN, ZURICH);
    private final ServerApi api = new ServerApi(server.address(), text::language, () -> World.NOW);
    private final AuditLogViewModel model = new AuditLogViewModel(api, Background.immediate(), text, ZURICH);

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void everyFilterIsAskedOfTheServerAndDaysAreWholeDaysHere() {
        model.from.set(LocalDate.of(2026, 11, 2));
        model.to.set(LocalDate.of(2026, 11, 3));
        model.action.set(Optional.of(AuditAction.SIGNED_IN));
        model.onlyBy(Administration.GRETA.value());
        assertThat(lastAsked())
                .contains("from=2026-11-01T23%3A00%3A00Z")
                .contains("to=2026-11-03T23%3A00%3A00Z")
                .contains("action=SIGNED_IN")
                .contains("actor=" + Administration.GRETA);

        model.clear();
        assertThat(lastAsked()).isEqualTo("/api/audit-events");
    }

    @Test
    void moreGoesOnWhereThePageEnded() {
        model.search();
        model.events.more();
        assertThat(lastAsked()).isEqualTo("/api/audit-events?cursor=next");
    }

    @Test
    void whatIsNoNumberIsNotAskedFor() {
        model.subject.set("Ben");
        model.search();
        assertThat(model.fault.get()).isNotEmpty();
        assertThat(server.asked("GET /api/audit-events")).isEmpty();
    }

    @Test
    void eventsAreSaidInWordsAndNewOnesByTheServersWord() {
        assertThat(model.words(Administration.event("role-given", Optional.empty())))
                .isEqualTo("Gave a role");
        assertThat(model.words(Administration.event("not-yet-known", Optional.empty())))
                .isEqualTo("not-yet-known");
        assertThat(model.about(Administration.event("role-given", Optional.of(Administration.GRETA))))
                .isEqualTo("23 November 2026, 13:57 · account …000003 · role ADMIN");
    }

    @Test
    void aBrokenChainIsSaid() {
        assertThat(model.sentence(Administration.whole())).startsWith("Whole on 23 November 2026, 13:22: 12345");
        assertThat(model.sentence(new AuditChainResponse(false, Optional.of(World.NOW), 0)))
                .startsWith("Broken");
        assertThat(model.sentence(new AuditChainResponse(true, Optional.empty(), 0)))
                .contains("not been checked");
    }

    private String lastAsked() {
        return server.asked("GET /api/audit-events").getLast().target();
    }
}
