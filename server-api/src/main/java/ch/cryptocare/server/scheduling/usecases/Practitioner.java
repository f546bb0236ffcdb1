package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Specialty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A practitioner as patients see them; {@code languages} are ISO 639-1 codes, {@code about} is in each of our languages. */
public record Practitioner(
        PractitionerId id,
        String name,
        Specialty specialty,
        List<String> languages,
        Canton canton,
        String city,
        Optional<String> address,
        Map<Language, String> about) {
    private static final int LONGEST_NAME = 120;

    public Practitioner {
        if (name.isBlank()) throw Refusal.invalid("name", "empty");
        if (name.length() > LONGEST_NAME) throw Refusal.invalid("name", "too-long");
        languages = List.copyOf(languages);
        about = Map.copyOf(about);
    }
}
