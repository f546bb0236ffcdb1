package ch.cryptocare.server.learning.domain;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What every text of a course must be. */
final class Wording {
    private static final Set<Language> ALL = EnumSet.allOf(Language.class);

    private Wording() {}

    static String sentence(String field, String text, int longest) {
        if (text.isBlank()) throw Refusal.invalid(field, "missing");
        if (text.length() > longest) throw Refusal.invalid(field, "too-long");
        return text.strip();
    }

    static <T> Map<Language, T> inEveryLanguage(String field, Map<Language, T> texts) {
        if (!texts.keySet().equals(ALL)) throw Refusal.invalid(field, "language-missing");
        return Map.copyOf(texts);
    }
}
