package ch.cryptocare.desktop.daysheet;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayCopiesTest {
    private static final String AGENDA = "GET /api/practitioners/" + Calendars.ADA + "/agenda";

    private static final EmailAddress SAMI = new EmailAddress("sami@cabinet.example");

    @TempDir
    Path machine;

    private final ScriptedServer server = Calendars.on(World.server(World.account("Sami Weber", Role.STAFF)));

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void theFirstDayIsThatOfThePracticeAndNotOfThisMachine() throws IOException {
        var midnight = Instant.parse("2026-11-23T23:30:00Z");
        var copies = new DayCopies(
                new SealedCopies(machine, () -> midnight, 1_000),
                new ServerApi(server.address(), () -> Language.EN, () -> midnight),
                Background.immediate(),
                () -> midnight,
                ZoneId.of("Europe/London"));
        copies.begin(SAMI, World.PASSWORD);

        var sheet = copies.open(SAMI, World.PASSWORD).orElseThrow();

        assertThat(sheet.first()).isEqualTo("2026-11-24");
        assertThat(copies.today(sheet)).isEqualTo("2026-11-24");
        assertThat(server.asked(AGENDA).getLast().target()).contains("from=2026-11-24");
    }

    @Test
    void whatComesAfterSamiSignedOutIsNotSealedForHim() throws IOException {
        var copies = new DayCopies(
                new SealedCopies(machine, () -> World.NOW, 1_000),
                new ServerApi(server.address(), () -> Language.EN, () -> World.NOW),
                Background.immediate(),
                () -> World.NOW,
                ZoneId.of("Europe/Zurich"));
        server.on(AGENDA, _ -> {
            copies.end();
            return ScriptedServer.Reply.json(Calendars.busyDay());
        });

        copies.begin(SAMI, World.PASSWORD);

        try (var all = Files.list(machine)) {
            assertThat(all).noneMatch(file -> file.toString().endsWith(".sealed"));
        }
    }
}
