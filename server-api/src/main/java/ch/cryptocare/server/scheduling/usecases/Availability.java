package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.server.scheduling.domain.Absence;
import java.time.LocalDate;
import java.util.List;

/** All that says when a practitioner can be booked. {@code today} is the date in the practitioner's zone. */
public record Availability(Offer offer, List<Absence> absences, LocalDate today) {
    public Availability {
        absences = List.copyOf(absences);
    }
}
