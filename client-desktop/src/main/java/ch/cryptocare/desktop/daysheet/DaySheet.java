package ch.cryptocare.desktop.daysheet;

import ch.cryptocare.common.contract.scheduling.AgendaEntry;
import ch.cryptocare.common.contract.scheduling.AgendaPractitioner;
import ch.cryptocare.common.contract.scheduling.AgendaResponse;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.value.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Who comes, practitioner by practitioner, as the server told it at a moment: names, times and states, and nobody's contact.
 *
 * @param first its first day
 * @param last its last day
 */
public record DaySheet(Instant asOf, LocalDate first, LocalDate last, List<Part> parts) {
    public DaySheet {
        parts = List.copyOf(parts);
    }

    /** One practitioner's. */
    public record Part(AgendaPractitioner practitioner, AgendaResponse agenda) {
        public ZoneId zone() {
            return ZoneId.of(practitioner.zone());
        }

        /** Those who are expected or came on a day, in order. */
        public List<AgendaEntry> on(LocalDate day) {
            return agenda.appointments().stream()
                    .filter(entry -> isExpected(entry.status()))
                    .filter(entry -> entry.start().atZone(zone()).toLocalDate().equals(day))
                    .toList();
        }

        /** When the practitioner is away on a day. */
        public List<Slot> absences(LocalDate day) {
            var whole = new Slot(
                    day.atStartOfDay(zone()).toInstant(),
                    day.plusDays(1).atStartOfDay(zone()).toInstant());
            return agenda.absences().stream().filter(whole::overlaps).toList();
        }

        private static boolean isExpected(AppointmentStatus status) {
            return switch (status) {
                case PENDING, BOOKED, ARRIVED, FULFILLED, NOSHOW -> true;
                case CANCELLED, EXPIRED -> false;
            };
        }
    }

    /** All of its days that are not over on that day. */
    public List<LocalDate> daysFrom(LocalDate today) {
        var from = today.isAfter(first) ? today : first;
        return from.isAfter(last)
                ? List.of()
                : from.datesUntil(last.plusDays(1)).toList();
    }
}
