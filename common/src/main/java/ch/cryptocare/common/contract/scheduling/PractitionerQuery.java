package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.Specialty;
import java.util.Optional;

/** What a patient searches for; everything is optional. {@code cursor} is the previous page's {@code nextCursor}. */
public record PractitionerQuery(
        Optional<String> q,
        Optional<Specialty> specialty,
        Optional<String> language,
        Optional<Canton> canton,
        Optional<ConsultationMode> mode,
        Optional<String> cursor) {}
