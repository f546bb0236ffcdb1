package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Specialty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What patients shall read about a practitioner. */
public record ProfileDraft(
        String name,
        Specialty specialty,
        List<String> languages,
        Canton canton,
        String city,
        Optional<String> address,
        Map<Language, String> about) {
    Practitioner as(PractitionerId id) {
        return new Practitioner(id, name, specialty, languages, canton, city, address, about);
    }
}
