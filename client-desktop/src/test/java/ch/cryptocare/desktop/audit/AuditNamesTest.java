package ch.cryptocare.desktop.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.auth.PeoplePage;
import ch.cryptocare.common.contract.operations.AuditEventPage;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.window.Administration;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Greta reads in the audit log of herself, and of Noor. */
class AuditNamesTest {
    private static final String WHEN = "23 November 2026, 13:57 · account ";

    @TempDir
    Path folder;

    private final ScriptedServer server =
            World.withPeople(Administration.on(World.server(World.account("Greta Blanc", Role.ADMIN))));

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void whomSheKnowsIsCalledByNameAndNobodyIsLookedUpForIt() {
        var noor = World.person("Noor Haddad", Role.PRACTITIONER);
        var events = List.of(
                Administration.event(
                        "signed-in", Optional.of(World.account("Greta Blanc").id()), Map.of()),
                Administration.event("signed-in", Optional.of(noor.id()), Map.of()));
        server.on("GET /api/audit-events", new AuditEventPage(events, Optional.empty(), Administration.whole()))
                .on("GET /api/people", new PeoplePage(List.of(noor), Optional.empty()));
        var seat = Opening.of(server, folder).at(new Place.AuditLog());
        var number = noor.id().toString();
        seat.window().sees(WHEN + "Greta Blanc");
        seat.window().sees(WHEN + "…" + number.substring(number.length() - 6));
        assertThat(server.asked("GET /api/people")).isEmpty();

        seat.go(new Place.People());
        seat.window().sees("Noor Haddad");
        seat.go(new Place.AuditLog());
        seat.window().sees(WHEN + "Noor Haddad");
    }
}
