package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Slot;
import java.util.List;

/** A practitioner's calendar in a range: appointments in order of their start, when patients are seen, and when not. */
public record AgendaResponse(
        PractitionerId practitionerId,
        String zone,
        List<AgendaEntry> appointments,
        List<Slot> opening,
        List<Slot> absences,
        List<AgendaHoliday> holidays) {}
