package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.AvailabilityRequest;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.Hours;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.World;
import java.time.InstantSource;
import java.time.ZoneId;

/** Ada's hours, open without a window against a real HTTP server. */
final class HoursStage implements AutoCloseable {
    final ScriptedServer server = Hours.on(Calendars.on(World.server(World.account("Ada Keller", Role.PRACTITIONER))));
    final Text text = new Text(Language.EN, ZoneId.of("Europe/Zurich"));
    final Notices notices;
    final AvailabilityViewModel hours;
    final AbsencesViewModel absences;
    final OfferedViewModel offered;
    final WhyViewModel why;

    HoursStage() {
        this((_, what) -> what.run());
    }

    /** @param later decides when what waits is done */
    HoursStage(Background.Later later) {
        var clock = InstantSource.fixed(World.NOW);
        var background = Background.immediate(later);
        var api = new ServerApi(server.address(), text::language, clock);
        notices = new Notices(text, clock);
        hours = new AvailabilityViewModel(api, background, notices, text, clock, ZoneId.of("Europe/Zurich"));
        absences = new AbsencesViewModel(hours, api, background, notices, text);
        offered = new OfferedViewModel(hours, api, background, notices, text);
        why = new WhyViewModel(hours, api, background, notices);
        hours.load();
    }

    /** The server saves whatever comes, as the next revision. */
    void answerSaves() {
        server.on("POST " + Hours.ADAS, asked -> {
            var request = Hours.read(asked, AvailabilityRequest.class);
            return ScriptedServer.Reply.json(
                    Hours.changed(Hours.ofAda(request.revision() + 1, request.availability())));
        });
    }

    @Override
    public void close() {
        server.close();
    }
}
