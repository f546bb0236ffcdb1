package ch.cryptocare.server.scheduling;

import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Live;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.scheduling.db.JooqAbsences;
import ch.cryptocare.server.scheduling.db.JooqBookedTimes;
import ch.cryptocare.server.scheduling.http.AvailabilityRoutes;
import ch.cryptocare.server.scheduling.usecases.Appointments;
import ch.cryptocare.server.scheduling.usecases.BusyTimes;
import ch.cryptocare.server.scheduling.usecases.CalendarChanges;
import ch.cryptocare.server.scheduling.usecases.ExplainSlot;
import ch.cryptocare.server.scheduling.usecases.FindFreeSlots;
import ch.cryptocare.server.scheduling.usecases.KeepServices;
import ch.cryptocare.server.scheduling.usecases.KeptCalendars;
import ch.cryptocare.server.scheduling.usecases.PlanAbsences;
import ch.cryptocare.server.scheduling.usecases.PreviewAvailability;
import ch.cryptocare.server.scheduling.usecases.ReadAvailability;
import ch.cryptocare.server.scheduling.usecases.Schedules;
import ch.cryptocare.server.scheduling.usecases.SetAvailability;
import java.time.InstantSource;

/** The part of scheduling that says when practitioners can be booked, and for what. */
final class AvailabilityModule {
    private final AvailabilityRoutes routes;

    AvailabilityModule(
            Database database,
            KeptCalendars kept,
            Schedules schedules,
            BusyTimes busyTimes,
            FindFreeSlots freeSlots,
            Appointments appointments,
            AuditLog audit,
            Live live,
            InstantSource clock) {
        var absences = new JooqAbsences(database.sql);
        var booked = new JooqBookedTimes(database.sql);
        var changes = new CalendarChanges(database, kept, schedules, audit, live);
        var read = new ReadAvailability(kept, schedules, absences, clock);
        routes = new AvailabilityRoutes(
                read,
                new SetAvailability(changes, schedules, booked, read, clock),
                new PreviewAvailability(kept, schedules, freeSlots, clock),
                new ExplainSlot(kept, schedules, busyTimes, appointments, clock),
                new PlanAbsences(changes, schedules, absences, booked, read, clock),
                new KeepServices(changes, schedules, read, clock),
                clock);
    }

    void addTo(Api api) {
        routes.addTo(api);
    }
}
