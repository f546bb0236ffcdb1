package ch.cryptocare.desktop.profiles;

import ch.cryptocare.common.contract.scheduling.PractitionerProfileRequest;
import ch.cryptocare.common.contract.scheduling.ProfileTexts;
import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.Specialty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A profile as somebody typed it. {@code languages} are codes with commas between them. */
record ProfileForm(
        String name,
        Specialty specialty,
        String languages,
        Canton canton,
        String city,
        String address,
        String aboutFr,
        String aboutEn) {
    /** The address of a practice may be left open; everything else may not. */
    boolean isWhole() {
        return Stream.of(name, languages, city, aboutFr, aboutEn).noneMatch(String::isBlank);
    }

    PractitionerProfileRequest request() {
        return new PractitionerProfileRequest(
                name.strip(),
                specialty,
                codes(),
                canton,
                city.strip(),
                Optional.of(address.strip()).filter(text -> !text.isEmpty()),
                new ProfileTexts(aboutFr.strip(), aboutEn.strip()));
    }

    boolean hasKnownLanguages() {
        return List.of(Locale.getISOLanguages()).containsAll(codes());
    }

    private List<String> codes() {
        return Arrays.stream(languages.toLowerCase(Locale.ROOT).split("[,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
