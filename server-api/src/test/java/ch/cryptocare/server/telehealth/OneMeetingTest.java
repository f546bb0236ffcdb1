package ch.cryptocare.server.telehealth;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.provider.ProviderHttp;
import ch.cryptocare.server.scheduling.FakeScheduling;
import ch.cryptocare.server.scheduling.SampleAppointment;
import ch.cryptocare.server.telehealth.db.JooqMeetings;
import ch.cryptocare.server.telehealth.usecases.CloseMeeting;
import ch.cryptocare.server.telehealth.usecases.FollowAppointment;
import ch.cryptocare.server.telehealth.usecases.MeetingBusy;
import ch.cryptocare.server.telehealth.usecases.MeetingProvider.ProviderUnavailable;
import ch.cryptocare.server.telehealth.usecases.MoveMeeting;
import ch.cryptocare.server.telehealth.usecases.PrepareMeeting;
import ch.cryptocare.server.telehealth.zoom.ZoomMeetingProvider;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.SandboxForTests;
import ch.cryptocare.support.TestDatabase;
import ch.cryptocare.support.TickingClock;
import java.net.URI;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With a real database and Zoom's twin: one meeting for each appointment, whatever goes wrong. */
class OneMeetingTest {
    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final SandboxForTests SANDBOX = SandboxForTests.start();

    private final TickingClock clock = new TickingClock("2026-11-21T09:00:00Z");
    private final FakeScheduling scheduling = new FakeScheduling();
    private final AppointmentId bens =
            scheduling.add(SampleAppointment.at("2026-11-30T13:00:00Z").view()).id();

    @AfterAll
    static void close() {
        SANDBOX.close();
        DATABASE.close();
    }

    @AfterEach
    void mend() {
        SANDBOX.mend();
    }

    /** As another server process would have it: nothing is shared but the database and Zoom. */
    private FollowAppointment server() {
        var database = DATABASE.database;
        var meetings = new JooqMeetings(database.sql, new PlainSealer(), clock, ZoomMeetingProvider.NAME);
        var access = new Config.Zoom(
                URI.create(SANDBOX.url() + "/zoom/v2"),
                URI.create(SANDBOX.url() + "/zoom"),
                "sandbox-account",
                "sandbox-client",
                new Secret("sandbox-client-secret"),
                new Secret("sandbox-zoom-secret"));
        var zoom = new ZoomMeetingProvider(access, new ProviderHttp("Zoom", database, clock), clock);
        return new FollowAppointment(
                database,
                scheduling,
                meetings,
                new PrepareMeeting(database, meetings, zoom, thing -> {}),
                new MoveMeeting(database, meetings, zoom, thing -> {}),
                new CloseMeeting(database, meetings, zoom),
                clock);
    }

    @Test
    void manyServersAtOnceMakeOneMeeting() throws Exception {
        SANDBOX.breakTwin("zoom", "answer-500", 3);
        SANDBOX.breakTwin("zoom", "answer-429", 2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < 8; i++) all.add(threads.submit(() -> untilDone(server())));
            for (var one : all) one.get();
        }
        assertThat(liveMeetings()).isEqualTo(1);
    }

    @Test
    void lostAnswersMakeNoSecondMeeting() {
        SANDBOX.breakTwin("zoom", "lose-answer", 3);
        untilDone(server());
        assertThat(liveMeetings()).isEqualTo(1);
    }

    @Test
    void theMeetingFollowsItsAppointmentToTheEnd() {
        var server = server();
        server.follow(bens);
        scheduling.change(bens, ben -> ben.movedTo("2026-12-01T09:30:00Z"));
        server.follow(bens);
        assertThat(SANDBOX.get("/sandbox/meetings").findValuesAsText("start_time"))
                .contains("2026-12-01T09:30:00Z");
        scheduling.change(bens, ben -> ben.status("CANCELLED"));
        server.follow(bens);
        assertThat(liveMeetings()).isZero();
    }

    private long liveMeetings() {
        return StreamSupport.stream(SANDBOX.get("/sandbox/meetings").spliterator(), false)
                .filter(meeting -> meeting.path("agenda").asText().equals(bens.toString()))
                .count();
    }

    private void untilDone(FollowAppointment server) {
        for (int i = 0; i < 100_000; i++) {
            try {
                server.follow(bens);
                return;
            } catch (MeetingBusy | ProviderUnavailable e) {
                Thread.onSpinWait();
            }
        }
        throw new AssertionError("never done");
    }
}
