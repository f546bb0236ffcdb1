package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.Specialty;
import java.util.List;
import java.util.Optional;

/** What patients shall read about a practitioner. {@code languages} are ISO 639-1 codes, as in {@code fr}. */
public record PractitionerProfileRequest(
        String name,
        Specialty specialty,
        List<String> languages,
        Canton canton,
        String city,
        Optional<String> address,
        ProfileTexts about) {}
