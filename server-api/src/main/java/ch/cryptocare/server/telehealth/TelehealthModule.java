package ch.cryptocare.server.telehealth;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.platform.Jobs;
import ch.cryptocare.server.platform.Live;
import ch.cryptocare.server.platform.PersonalRecords;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.Webhooks;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.jobs.Deliveries;
import ch.cryptocare.server.platform.provider.ProviderHttp;
import ch.cryptocare.server.platform.seal.SealedColumn;
import ch.cryptocare.server.scheduling.AppointmentBooked;
import ch.cryptocare.server.scheduling.AppointmentCancelled;
import ch.cryptocare.server.scheduling.AppointmentRescheduled;
import ch.cryptocare.server.scheduling.MeetingLinks;
import ch.cryptocare.server.scheduling.Scheduling;
import ch.cryptocare.server.telehealth.db.JooqMeetings;
import ch.cryptocare.server.telehealth.db.JooqPersonalRecords;
import ch.cryptocare.server.telehealth.db.SealedByTelehealth;
import ch.cryptocare.server.telehealth.domain.Meeting;
import ch.cryptocare.server.telehealth.domain.Room;
import ch.cryptocare.server.telehealth.http.TelehealthRoutes;
import ch.cryptocare.server.telehealth.jitsi.JitsiMeetingProvider;
import ch.cryptocare.server.telehealth.usecases.CheckMeetings;
import ch.cryptocare.server.telehealth.usecases.CloseMeeting;
import ch.cryptocare.server.telehealth.usecases.FollowAppointment;
import ch.cryptocare.server.telehealth.usecases.FollowMeeting;
import ch.cryptocare.server.telehealth.usecases.MeetingProvider;
import ch.cryptocare.server.telehealth.usecases.Meetings;
import ch.cryptocare.server.telehealth.usecases.MoveMeeting;
import ch.cryptocare.server.telehealth.usecases.OpenAsHost;
import ch.cryptocare.server.telehealth.usecases.PrepareMeeting;
import ch.cryptocare.server.telehealth.zoom.ZoomMeetingProvider;
import ch.cryptocare.server.telehealth.zoom.ZoomWebhook;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Video meetings: one room for each booked consultation by video, made, moved and closed with it. */
public final class TelehealthModule implements Telehealth, MeetingLinks {
    /** What this module keeps sealed. */
    public static final List<SealedColumn<?>> SEALED = SealedByTelehealth.COLUMNS;

    private static final Logger LOG = LoggerFactory.getLogger(TelehealthModule.class);
    private static final Duration CHECK = Duration.ofMinutes(1);

    private final Meetings meetings;
    private final PersonalRecords personalRecords;
    private final FollowAppointment followAppointment;
    private final FollowMeeting followMeeting;
    private final CheckMeetings checkMeetings;
    private final ZoomWebhook zoomWebhook;
    private final OpenAsHost openAsHost;
    private final List<ProviderHttp> providers;

    public TelehealthModule(
            Config.Meetings config,
            Database database,
            Deliveries deliveries,
            Webhooks webhooks,
            Sealer sealer,
            Live live,
            InstantSource clock,
            Scheduling scheduling) {
        var zoom = new ProviderHttp("Zoom", database, clock);
        providers = config.provider() == Config.Provider.ZOOM ? List.of(zoom) : List.of();
        var provider = provider(config, zoom, clock);
        personalRecords = new JooqPersonalRecords(database.sql, clock);
        meetings =
                new JooqMeetings(database.sql, sealer, clock, config.provider().name());
        followAppointment = new FollowAppointment(
                database,
                scheduling,
                meetings,
                new PrepareMeeting(database, meetings, provider, live),
                new MoveMeeting(database, meetings, provider, live),
                new CloseMeeting(database, meetings, provider),
                clock);
        followMeeting = new FollowMeeting(database, webhooks, deliveries, meetings, scheduling);
        checkMeetings = new CheckMeetings(meetings, followAppointment, TelehealthModule::alert, clock);
        openAsHost = new OpenAsHost(scheduling, meetings, provider);
        zoomWebhook = new ZoomWebhook(config.zoom().map(Config.Zoom::webhookSecret), followMeeting, clock);
    }

    /** What is kept of people here. */
    public PersonalRecords personalRecords() {
        return personalRecords;
    }

    /** The outside services that it asks. */
    public List<ProviderHttp> providers() {
        return providers;
    }

    /** What this module hears. */
    public void listen(Deliveries deliveries) {
        deliveries.on(AppointmentBooked.class, "telehealth prepares", e -> followAppointment.follow(e.appointmentId()));
        deliveries.on(
                AppointmentRescheduled.class, "telehealth moves", e -> followAppointment.follow(e.appointmentId()));
        deliveries.on(
                AppointmentCancelled.class, "telehealth closes", e -> followAppointment.follow(e.appointmentId()));
        deliveries.on(MeetingReported.class, "telehealth follows", followMeeting::follow);
    }

    public void schedule(Jobs jobs) {
        jobs.every(CHECK, "telehealth checks meetings", checkMeetings::check);
    }

    public void bind(Api api) {
        new TelehealthRoutes(zoomWebhook, openAsHost).bind(api);
    }

    @Override
    public Optional<MeetingView> meetingOf(AppointmentId appointment) {
        return meetings.of(appointment).flatMap(TelehealthModule::view);
    }

    /** The same, in scheduling's words. */
    @Override
    public Optional<MeetingLink> of(AppointmentId appointment) {
        return meetingOf(appointment)
                .map(view -> new MeetingLink(
                        MeetingLinks.Status.valueOf(view.status().name()), view.joinUrl()));
    }

    @Override
    public int missingMeetings() {
        return checkMeetings.missing();
    }

    private static Optional<MeetingView> view(Meeting meeting) {
        var joinUrl = meeting.room().map(Room::joinUrl);
        return switch (meeting.status()) {
            case REQUESTED -> Optional.of(new MeetingView(MeetingView.Status.PREPARING, joinUrl));
            case READY -> Optional.of(new MeetingView(MeetingView.Status.READY, joinUrl));
            case ENDED -> Optional.of(new MeetingView(MeetingView.Status.ENDED, joinUrl));
            case CLOSED -> Optional.empty();
        };
    }

    private static MeetingProvider provider(Config.Meetings config, ProviderHttp zoom, InstantSource clock) {
        return switch (config.provider()) {
            case ZOOM -> new ZoomMeetingProvider(config.zoom().orElseThrow(), zoom, clock);
            case JITSI -> new JitsiMeetingProvider(config.jitsi().orElseThrow());
        };
    }

    private static void alert(AppointmentId appointment) {
        LOG.warn("the consultation {} starts within 30 minutes and has no meeting", appointment);
    }
}
