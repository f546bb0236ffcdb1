package ch.cryptocare.server.scheduling;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.payments.Payments;
import ch.cryptocare.server.payments.Seller;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Events;
import ch.cryptocare.server.platform.Jobs;
import ch.cryptocare.server.platform.PersonalRecords;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.live.LiveUpdates;
import ch.cryptocare.server.platform.seal.SealedColumn;
import ch.cryptocare.server.scheduling.db.JooqAppointmentList;
import ch.cryptocare.server.scheduling.db.JooqAppointments;
import ch.cryptocare.server.scheduling.db.JooqBusyTimes;
import ch.cryptocare.server.scheduling.db.JooqDirectory;
import ch.cryptocare.server.scheduling.db.JooqPersonalRecords;
import ch.cryptocare.server.scheduling.db.JooqPractitioners;
import ch.cryptocare.server.scheduling.db.JooqSchedules;
import ch.cryptocare.server.scheduling.db.SealedByScheduling;
import ch.cryptocare.server.scheduling.http.AppointmentCalendar;
import ch.cryptocare.server.scheduling.http.AppointmentEvents;
import ch.cryptocare.server.scheduling.http.AppointmentJson;
import ch.cryptocare.server.scheduling.http.DirectoryRoutes;
import ch.cryptocare.server.scheduling.http.HoldRequests;
import ch.cryptocare.server.scheduling.http.KnownSlots;
import ch.cryptocare.server.scheduling.http.OwnAppointments;
import ch.cryptocare.server.scheduling.http.SchedulingRoutes;
import ch.cryptocare.server.scheduling.http.ServiceJson;
import ch.cryptocare.server.scheduling.pdf.ReceiptPdf;
import ch.cryptocare.server.scheduling.usecases.BlindIndexes;
import ch.cryptocare.server.scheduling.usecases.BookPaidAppointment;
import ch.cryptocare.server.scheduling.usecases.CancelAppointment;
import ch.cryptocare.server.scheduling.usecases.ExpireHolds;
import ch.cryptocare.server.scheduling.usecases.FindFreeSlots;
import ch.cryptocare.server.scheduling.usecases.FindOpenings;
import ch.cryptocare.server.scheduling.usecases.FollowAppointment;
import ch.cryptocare.server.scheduling.usecases.HoldSlot;
import ch.cryptocare.server.scheduling.usecases.IssueReceipt;
import ch.cryptocare.server.scheduling.usecases.KeptCalendars;
import ch.cryptocare.server.scheduling.usecases.ListAppointments;
import ch.cryptocare.server.scheduling.usecases.PublishPractice;
import ch.cryptocare.server.scheduling.usecases.RefreshOpenings;
import ch.cryptocare.server.scheduling.usecases.RemindOfAppointments;
import ch.cryptocare.server.scheduling.usecases.RescheduleAppointment;
import ch.cryptocare.server.scheduling.usecases.SearchPractitioners;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Opening times, free slots and appointments. */
public final class SchedulingModule implements Scheduling {
    /** What this module keeps sealed. */
    public static final List<SealedColumn<?>> SEALED = SealedByScheduling.COLUMNS;

    private final JooqAppointments appointments;
    private final FollowAppointment follow;
    private final DirectoryRoutes directoryRoutes;
    private final SchedulingRoutes routes;
    private final KeptCalendars kept;
    private final AgendaModule agenda;
    private final AvailabilityModule availability;
    private final BooksModule books;
    private final ProfilesModule profiles;
    private final ListAppointments listAppointments;
    private final OwnAppointments ownAppointments;
    private final PersonalRecords personalRecords;
    private final BookPaidAppointment seller;
    private MeetingLinks meetings = id -> Optional.empty();

    private final PublishPractice publishPractice;
    private final RefreshOpenings refreshOpenings;
    private final JooqPractitioners practitioners;

    public SchedulingModule(
            Database database,
            Events events,
            Jobs jobs,
            LiveUpdates live,
            AuditLog audit,
            Sealer sealer,
            Auth auth,
            Payments payments,
            URI publicUrl,
            InstantSource clock,
            Config.Holds holds) {
        var sql = database.sql;
        appointments = new JooqAppointments(sql, sealer, clock);
        var schedules = new JooqSchedules(sql);
        var busyTimes = new JooqBusyTimes(sql);
        practitioners = new JooqPractitioners(sql);
        var directory = new JooqDirectory(sql);

        seller = new BookPaidAppointment(schedules, busyTimes, appointments, events, live, clock);
        follow = new FollowAppointment(database, appointments, live);
        publishPractice = new PublishPractice(database, practitioners, schedules);
        var freeSlots = new FindFreeSlots(schedules, busyTimes, clock);
        var openings = new FindOpenings(schedules, freeSlots, clock);
        refreshOpenings = new RefreshOpenings(database, directory, openings, clock);

        kept = new KeptCalendars(auth, practitioners, appointments);
        var holdSlot = new HoldSlot(
                database,
                schedules,
                busyTimes,
                appointments,
                payments,
                new BlindIndexes(sealer),
                live,
                clock,
                holds.perNetwork(),
                holds.invoiceLife());
        var reschedule =
                new RescheduleAppointment(database, schedules, busyTimes, appointments, kept, events, live, clock);
        var cancel = new CancelAppointment(database, schedules, appointments, payments, kept, events, live, clock);

        var json = new AppointmentJson(payments, () -> meetings, clock);
        var services = new ServiceJson(payments);
        var holdRequests = new HoldRequests(freeSlots, clock);
        var issueReceipt = new IssueReceipt(payments, new ReceiptPdf());
        directoryRoutes = new DirectoryRoutes(
                new SearchPractitioners(directory, openings, clock),
                freeSlots,
                new KnownSlots(freeSlots, clock),
                services);
        routes = new SchedulingRoutes(
                holdSlot,
                reschedule,
                cancel,
                holdRequests,
                appointments,
                json,
                new AppointmentEvents(appointments, json, live),
                new AppointmentCalendar(publicUrl, clock),
                issueReceipt);
        agenda = new AgendaModule(
                database,
                kept,
                schedules,
                appointments,
                practitioners,
                new AgendaModule.Bookings(holdSlot, reschedule, cancel, freeSlots),
                new AgendaModule.Wire(holdRequests, services, json, payments, issueReceipt, publicUrl),
                sealer,
                audit,
                live,
                jobs,
                clock);
        availability = new AvailabilityModule(
                database, kept, schedules, busyTimes, freeSlots, appointments, audit, live, clock);
        profiles = new ProfilesModule(database, practitioners, schedules, auth, audit, live, clock);

        books = new BooksModule(sql, sealer, payments, appointments, kept, json, clock);

        listAppointments = new ListAppointments(auth, new JooqAppointmentList(sql, sealer), new BlindIndexes(sealer));
        ownAppointments = new OwnAppointments(listAppointments, payments);
        personalRecords = new JooqPersonalRecords(sql, sealer, clock);

        var expireHolds = new ExpireHolds(database, appointments, live, clock);
        jobs.every(Duration.ofSeconds(10), "scheduling expires holds", expireHolds::expire);
        jobs.every(Duration.ofSeconds(2), "scheduling refreshes openings", refreshOpenings::refresh);
        var remind = new RemindOfAppointments(database, appointments, events, clock);
        jobs.every(Duration.ofMinutes(1), "scheduling reminds", remind::remind);
    }

    public void addTo(Api api) {
        directoryRoutes.addTo(api);
        routes.addTo(api);
        agenda.addTo(api);
        availability.addTo(api);
        books.addTo(api);
        profiles.addTo(api);
        ownAppointments.addTo(api);
    }

    /** Books what payments settles. */
    public Seller seller() {
        return seller;
    }

    /** Told at wiring, by the module that makes the meetings. */
    public void meetAt(MeetingLinks meetings) {
        this.meetings = meetings;
    }

    /** Lets patients find and book somebody new, at once. */
    public PublishPractice publishPractice() {
        return publishPractice;
    }

    /** Gives somebody the calendar of the practitioner of this name, if nobody has it. */
    public void entrust(String practitioner, AccountId owner) {
        practitioners.named(practitioner).ifPresent(free -> practitioners.entrust(free, owner));
    }

    /** Whether there is anybody to book. */
    public boolean hasPractitioners() {
        return practitioners.any();
    }

    public void refreshOpenings() {
        refreshOpenings.refresh();
    }

    @Override
    public Optional<AppointmentView> appointment(AppointmentId id) {
        return appointments.find(id).map(Views::of);
    }

    @Override
    public Optional<AppointmentView> appointmentOf(AccountId practitioner, AppointmentId id) {
        return kept.ownAppointment(practitioner, id).map(Views::of);
    }

    @Override
    public List<AppointmentId> appointmentsOf(AccountId account) {
        return listAppointments.all(account);
    }

    /** What is kept of people here. */
    public PersonalRecords personalRecords() {
        return personalRecords;
    }

    @Override
    public void started(AppointmentId id, Instant at) {
        follow.started(id, at);
    }

    @Override
    public void ended(AppointmentId id, Instant at) {
        follow.ended(id, at);
    }
}
