package ch.cryptocare.server.scheduling;

import ch.cryptocare.server.payments.Payments;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.live.LiveUpdates;
import ch.cryptocare.server.scheduling.db.JooqAgendaList;
import ch.cryptocare.server.scheduling.db.JooqAppointments;
import ch.cryptocare.server.scheduling.db.JooqPractitioners;
import ch.cryptocare.server.scheduling.db.JooqSchedules;
import ch.cryptocare.server.scheduling.http.AgendaEvents;
import ch.cryptocare.server.scheduling.http.AgendaJson;
import ch.cryptocare.server.scheduling.http.AgendaRoutes;
import ch.cryptocare.server.scheduling.http.AppointmentJson;
import ch.cryptocare.server.scheduling.http.HoldRequests;
import ch.cryptocare.server.scheduling.http.ServiceJson;
import ch.cryptocare.server.scheduling.pdf.ReceiptPdf;
import ch.cryptocare.server.scheduling.usecases.CancelAppointment;
import ch.cryptocare.server.scheduling.usecases.GivePatientLink;
import ch.cryptocare.server.scheduling.usecases.HoldAtDesk;
import ch.cryptocare.server.scheduling.usecases.HoldSlot;
import ch.cryptocare.server.scheduling.usecases.IssueReceipt;
import ch.cryptocare.server.scheduling.usecases.KeptCalendars;
import ch.cryptocare.server.scheduling.usecases.ReadAgenda;
import ch.cryptocare.server.scheduling.usecases.RecordVisit;
import ch.cryptocare.server.scheduling.usecases.RescheduleAppointment;
import java.net.URI;
import java.time.InstantSource;

/** What practices do with the calendars that they keep. */
final class AgendaModule {
    private final AgendaRoutes routes;

    /** What the desk does as patients do. */
    record Bookings(HoldSlot holdSlot, RescheduleAppointment reschedule, CancelAppointment cancel) {}

    /** What goes over the wire as patients see it, too. */
    record Wire(
            HoldRequests holdRequests, ServiceJson services, AppointmentJson json, Payments payments, URI publicUrl) {}

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
            InstantSource clock) {
        var agenda = new ReadAgenda(database, kept, schedules, new JooqAgendaList(database.sql, sealer), audit, clock);
        routes = new AgendaRoutes(
                agenda,
                new HoldAtDesk(kept, bookings.holdSlot()),
                bookings.reschedule(),
                bookings.cancel(),
                new RecordVisit(database, schedules, appointments, kept, live, clock),
                practitioners,
                wire.holdRequests(),
                wire.services(),
                new AgendaJson(wire.payments(), wire.json(), clock),
                new AgendaEvents(kept, live),
                new IssueReceipt(agenda, wire.payments(), new ReceiptPdf()),
                new GivePatientLink(database, kept, audit),
                wire.publicUrl());
    }

    void addTo(Api api) {
        routes.addTo(api);
    }
}
