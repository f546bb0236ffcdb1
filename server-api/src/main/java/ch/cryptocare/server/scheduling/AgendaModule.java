package ch.cryptocare.server.scheduling;

import ch.cryptocare.server.payments.Payments;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Jobs;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.live.LiveUpdates;
import ch.cryptocare.server.scheduling.db.JooqAgendaList;
import ch.cryptocare.server.scheduling.db.JooqAppointments;
import ch.cryptocare.server.scheduling.db.JooqPractitioners;
import ch.cryptocare.server.scheduling.db.JooqSchedules;
import ch.cryptocare.server.scheduling.db.JooqWalkIns;
import ch.cryptocare.server.scheduling.http.AgendaEvents;
import ch.cryptocare.server.scheduling.http.AgendaJson;
import ch.cryptocare.server.scheduling.http.AgendaRoutes;
import ch.cryptocare.server.scheduling.http.AppointmentJson;
import ch.cryptocare.server.scheduling.http.HoldRequests;
import ch.cryptocare.server.scheduling.http.ServiceJson;
import ch.cryptocare.server.scheduling.http.WalkInRoutes;
import ch.cryptocare.server.scheduling.usecases.CancelAppointment;
import ch.cryptocare.server.scheduling.usecases.FindFreeSlots;
import ch.cryptocare.server.scheduling.usecases.GivePatientLink;
import ch.cryptocare.server.scheduling.usecases.HoldAtDesk;
import ch.cryptocare.server.scheduling.usecases.HoldSlot;
import ch.cryptocare.server.scheduling.usecases.IssueReceipt;
import ch.cryptocare.server.scheduling.usecases.KeepWalkIns;
import ch.cryptocare.server.scheduling.usecases.KeptCalendars;
import ch.cryptocare.server.scheduling.usecases.ReadAgenda;
import ch.cryptocare.server.scheduling.usecases.RecordVisit;
import ch.cryptocare.server.scheduling.usecases.RescheduleAppointment;
import ch.cryptocare.server.scheduling.usecases.SuggestNext;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;

/** What practices do with the calendars that they keep. */
final class AgendaModule {
    private final AgendaRoutes routes;
    private final WalkInRoutes walkInRoutes;

    /** What the desk does as patients do. */
    record Bookings(
            HoldSlot holdSlot, RescheduleAppointment reschedule, CancelAppointment cancel, FindFreeSlots freeSlots) {}

    /** What goes over the wire as patients see it, too. */
    record Wire(
            HoldRequests holdRequests,
            ServiceJson services,
            AppointmentJson json,
            Payments payments,
            IssueReceipt issueReceipt,
            URI publicUrl) {}

    AgendaModule(
            Database database,
            KeptCalendars kept,
            JooqSchedules schedules,
            JooqAppointments appointments,
            JooqPractitioners practitioners,
            Bookings bookings,
            Wire wire,
            Sealer sealer,
            AuditLog audit,
            LiveUpdates live,
            Jobs jobs,
            InstantSource clock) {
        var agenda = new ReadAgenda(database, kept, schedules, new JooqAgendaList(database.sql, sealer), audit, clock);
        var agendaJson = new AgendaJson(wire.payments(), wire.json(), clock);
        var walkIns = new KeepWalkIns(
                database, kept, schedules, new JooqWalkIns(database.sql, sealer), bookings.holdSlot(), live, clock);
        jobs.every(Duration.ofMinutes(1), "scheduling forgets walk-ins", walkIns::forget);
        walkInRoutes = new WalkInRoutes(
                walkIns,
                new SuggestNext(kept, schedules, bookings.freeSlots(), clock),
                wire.holdRequests(),
                agendaJson);
        routes = new AgendaRoutes(
                agenda,
                new HoldAtDesk(kept, bookings.holdSlot()),
                bookings.reschedule(),
                bookings.cancel(),
                new RecordVisit(database, schedules, appointments, kept, live, clock),
                practitioners,
                wire.holdRequests(),
                wire.services(),
                agendaJson,
                new AgendaEvents(kept, live),
                wire.issueReceipt(),
                new GivePatientLink(database, kept, audit),
                wire.publicUrl());
    }

    void addTo(Api api) {
        routes.addTo(api);
        walkInRoutes.addTo(api);
    }
}
