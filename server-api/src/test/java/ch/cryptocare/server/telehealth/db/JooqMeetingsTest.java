package ch.cryptocare.server.telehealth.db;

import static ch.cryptocare.server.tables.telehealth.Tables.MEETING;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.seal.KeyFile;
import ch.cryptocare.server.platform.seal.TinkSealer;
import ch.cryptocare.server.telehealth.domain.Room;
import ch.cryptocare.server.telehealth.usecases.Meetings;
import ch.cryptocare.server.telehealth.usecases.MeetingsContract;
import ch.cryptocare.support.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class JooqMeetingsTest extends MeetingsContract {
    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final Sealer SEALER = sealer();

    private final JooqMeetings meetings = new JooqMeetings(DATABASE.database.sql, SEALER, clock, "ZOOM");

    private static Sealer sealer() {
        try {
            var keys = Files.createTempDirectory("keys").resolve("data-keys.json");
            KeyFile.plain(keys).create();
            return TinkSealer.with(KeyFile.plain(keys), InstantSource.system());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Override
    protected Meetings meetings() {
        return meetings;
    }

    @Test
    void noLinkCanBeReadInTheTable() {
        aSavedMeeting();
        var links = DATABASE.database.sql.select(MEETING.JOIN_URL).from(MEETING).where(MEETING.JOIN_URL.isNotNull());
        assertThat(links.fetch(row -> new String(row.value1(), StandardCharsets.UTF_8)))
                .isNotEmpty()
                .noneMatch(link -> link.contains("meet.example"));
    }

    private void aSavedMeeting() {
        var id = new AppointmentId(UUID.randomUUID());
        var start = Instant.parse("2026-11-30T13:00:00Z");
        var time = Slot.of(start, Duration.ofMinutes(30));
        meetings.request(id, time);
        var room = new Room("1-" + id, "https://meet.example/j/1");
        meetings.save(meetings.take(id, Duration.ofSeconds(30)).orElseThrow().readyIn(room, time));
    }
}
