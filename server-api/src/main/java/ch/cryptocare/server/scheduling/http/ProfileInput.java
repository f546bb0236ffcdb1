package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.scheduling.PractitionerProfileRequest;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.scheduling.usecases.ProfileDraft;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A practitioner's profile as it comes in. */
final class ProfileInput {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_CITY = 80;
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_ABOUT = 600;
    private static final int MOST_LANGUAGES = 12;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern LINE = Pattern.compile("\\P{C}+");
    private static final Pattern SENTENCES = Pattern.compile("(\\P{C}|\\n)+");

    private ProfileInput() {}

    static ProfileDraft of(PractitionerProfileRequest asked) {
        return new ProfileDraft(
                text("name", asked.name(), LONGEST_NAME, LINE),
                asked.specialty(),
                languages(asked.languages()),
                asked.canton(),
                text("city", asked.city(), LONGEST_CITY, LINE),
                asked.address()
                        .filter(address -> !address.isBlank())
                        .map(address -> text("address", address, LONGEST_ADDRESS, LINE)),
                Map.of(
                        Language.FR, text("about.fr", asked.about().fr(), LONGEST_ABOUT, SENTENCES),
                        Language.EN, text("about.en", asked.about().en(), LONGEST_ABOUT, SENTENCES)));
    }

    /** Words to look for; what is blank looks for nothing. */
    static Optional<String> search(Optional<String> asked) {
        return asked.filter(text -> !text.isBlank()).map(text -> text("q", text, LONGEST_NAME, LINE));
    }

    private static List<String> languages(List<String> asked) {
        if (asked.isEmpty()) throw Refusal.invalid("languages", "empty");
        var read = Fields.each(asked, "languages", MOST_LANGUAGES, ProfileInput::language);
        return read.stream().distinct().toList();
    }

    private static String language(String code, String path) {
        if (!LANGUAGES.contains(code)) throw Refusal.invalid(path, "not-known");
        return code;
    }

    private static String text(String field, String given, int longest, Pattern form) {
        var text = given.strip();
        if (text.isEmpty()) throw Refusal.invalid(field, "empty");
        if (text.length() > longest) throw Refusal.invalid(field, "too-long");
        if (!form.matcher(text).matches()) throw Refusal.invalid(field, "not-printable");
        return text;
    }
}
