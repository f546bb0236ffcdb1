package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Specialty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The practitioners in the order of their next free slot: read model of the search. */
public interface Directory {
    List<Entry> search(Wanted wanted, Optional<Position> after, int atMost, Instant now);

    /** Practitioners whose next opening is not known any more. */
    List<PractitionerId> outdated(int atMost, Instant now);

    void save(List<Opening> openings);

    /** What is looked for; everything is optional. */
    record Wanted(
            Optional<String> text,
            Optional<Specialty> specialty,
            Optional<String> language,
            Optional<Canton> canton,
            Optional<ConsultationMode> mode) {}

    /** Where a page ended. */
    record Position(Optional<Instant> start, PractitionerId practitioner) {}

    /** One search result; {@code position} is where it stands in the order. */
    record Entry(
            Practitioner practitioner,
            List<ConsultationMode> modes,
            long priceSatsFrom,
            Optional<NextSlot> next,
            boolean current,
            Position position) {

        Entry with(Optional<NextSlot> found) {
            return new Entry(practitioner, modes, priceSatsFrom, found, true, position);
        }
    }

    /** What is known of a practitioner's first free slot in one mode, or in any. */
    record Opening(
            PractitionerId practitioner,
            Optional<ConsultationMode> mode,
            Optional<NextSlot> next,
            long rulesRevision,
            long busyRevision,
            Instant validUntil) {}
}
