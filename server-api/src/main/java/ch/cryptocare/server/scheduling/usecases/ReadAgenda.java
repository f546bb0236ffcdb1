package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.scheduling.domain.Holiday;
import ch.cryptocare.server.scheduling.domain.OpenHours;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a practice sees of the calendars that it keeps. */
public final class ReadAgenda {
    private static final Duration LONGEST_RANGE = Duration.ofDays(62).plusHours(1);

    private final Transactions transactions;
    private final KeptCalendars kept;
    private final Schedules schedules;
    private final AgendaList list;
    private final AuditLog audit;
    private final InstantSource clock;

    public ReadAgenda(
            Transactions transactions,
            KeptCalendars kept,
            Schedules schedules,
            AgendaList list,
            AuditLog audit,
            InstantSource clock) {
        this.transactions = transactions;
        this.kept = kept;
        this.schedules = schedules;
        this.list = list;
        this.audit = audit;
        this.clock = clock;
    }

    /** A practitioner's calendar in a range. */
    public record Agenda(
            Offer offer,
            List<Booking> appointments,
            List<Slot> opening,
            List<Slot> absences,
            Map<LocalDate, Holiday> holidays) {}

    /** Of all calendars that somebody keeps, by name. */
    public List<Offer> kept(AccountId keeper) {
        return kept.of(keeper).stream().map(schedules::offer).toList();
    }

    /** Whose zone tells what a date means. */
    public Offer offer(AccountId keeper, PractitionerId practitioner) {
        kept.require(keeper, practitioner);
        return schedules.offer(practitioner);
    }

    public Agenda of(Offer offer, Slot range) {
        if (range.length().compareTo(LONGEST_RANGE) > 0) throw Refusal.invalid("to", "more-than-62-days");
        var practitioner = offer.practitioner();
        return new Agenda(
                offer,
                list.appointments(practitioner, range, now()),
                OpenHours.of(offer.schedule(), offer.services(), range),
                list.absences(practitioner, range),
                OpenHours.holidays(offer.schedule(), range));
    }

    /** How to reach a patient is shown with it: that somebody looked is noted. */
    public Booking appointment(AccountId keeper, AppointmentId id) {
        return transactions.in(() -> {
            var found = kept.appointment(keeper, id);
            audit.note(new AuditLog.Event(Optional.of(keeper), "patient-looked-up", id.value(), Map.of()));
            return found;
        });
    }

    /** As {@link #appointment}, for whoever has just changed it. */
    public Booking changed(AccountId keeper, AppointmentId id) {
        return kept.appointment(keeper, id);
    }

    private Instant now() {
        return clock.instant();
    }
}
