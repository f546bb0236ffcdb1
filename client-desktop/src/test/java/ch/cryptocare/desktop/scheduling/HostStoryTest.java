package ch.cryptocare.desktop.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.AgendaAppointmentResponse;
import ch.cryptocare.common.contract.scheduling.AgendaPractitioner;
import ch.cryptocare.common.contract.scheduling.AgendaPractitionerPage;
import ch.cryptocare.common.contract.telehealth.HostLinkResponse;
import ch.cryptocare.common.contract.telehealth.MeetingResponse;
import ch.cryptocare.common.contract.telehealth.MeetingStatus;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ada opens the meeting with Ben from her desktop; Sami at the desk is no host. */
class HostStoryTest {
    private static final String HOST_LINK = "POST /api/agenda/appointments/" + Calendars.BENS + "/host-link";
    private static final String START = "https://zoom.example/s/812?zak=once";
    private static final String JOIN = "https://zoom.example/j/812?pwd=x";

    @TempDir
    Path folder;

    private final List<URI> opened = new ArrayList<>();

    @Test
    void adaOpensHerMeetingAsItsHost() {
        try (var server = server("Ada Keller", Role.PRACTITIONER, true)) {
            server.on(HOST_LINK, _ -> Reply.json(new HostLinkResponse(START)));
            var window = calendar(server);
            window.clickCalled("Ben Favre");
            window.click("Open the meeting");
            assertThat(opened).containsExactly(URI.create(START));
            assertThat(server.asked(HOST_LINK)).hasSize(1);

            server.on(HOST_LINK, _ -> Reply.problem(ProblemType.MEETING_UNAVAILABLE, Map.of()));
            window.click("Open the meeting");
            window.sees("The video service is not answering at the moment. Please try again in a minute.");
            assertThat(opened).hasSize(1);
        }
    }

    @Test
    void samiComesInAsPatientsDo() {
        try (var server = server("Sami Weber", Role.STAFF, false)) {
            var window = calendar(server);
            window.clickCalled("Ben Favre");
            window.click("Join the meeting");
            assertThat(opened).containsExactly(URI.create(JOIN));
            assertThat(server.asked(HOST_LINK)).isEmpty();
        }
    }

    private static ScriptedServer server(String who, Role role, boolean own) {
        var ada = Calendars.practitioner(Calendars.ADA, "Dr. Ada Keller");
        var kept = new AgendaPractitioner(ada.id(), ada.name(), ada.specialty(), ada.zone(), own, ada.services());
        return Calendars.on(World.server(World.account(who, role)))
                .on("GET /api/agenda/practitioners", new AgendaPractitionerPage(List.of(kept)))
                .on("GET /api/agenda/appointments/" + Calendars.BENS, withMeeting(Calendars.close(Calendars.bens())));
    }

    private Window calendar(ScriptedServer server) {
        return Opening.of(server, folder)
                .sized(1360, 860)
                .browsing(opened::add)
                .at(new Place.Calendar())
                .window();
    }

    private static AgendaAppointmentResponse withMeeting(AgendaAppointmentResponse now) {
        return new AgendaAppointmentResponse(
                now.entry(),
                now.practitionerId(),
                now.practitionerName(),
                now.zone(),
                now.patient(),
                now.priceSats(),
                now.freeCancellationUntil(),
                now.refundIfCancelled(),
                now.actions(),
                now.invoice(),
                now.refund(),
                Optional.of(new MeetingResponse(MeetingStatus.READY, World.NOW, Optional.of(JOIN))));
    }
}
