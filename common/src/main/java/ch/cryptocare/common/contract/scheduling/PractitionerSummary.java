package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Specialty;
import java.util.List;
import java.util.Optional;

/** A practitioner as a search result. {@code nextSlot} is empty when nothing is free within the booking horizon. */
public record PractitionerSummary(
        PractitionerId id,
        String name,
        Specialty specialty,
        List<String> languages,
        Canton canton,
        String city,
        List<ConsultationMode> modes,
        long priceSatsFrom,
        Optional<NextSlot> nextSlot) {}
