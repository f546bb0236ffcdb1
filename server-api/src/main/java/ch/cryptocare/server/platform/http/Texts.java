package ch.cryptocare.server.platform.http;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.platform.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sentences that pages and problems share, by language. */
final class Texts {
    private static final List<String> BUNDLES = List.of("web", "problems");

    private final Map<Language, Map<String, String>> byLanguage = new EnumMap<>(Language.class);

    Texts() {
        for (var language : Language.values()) byLanguage.put(language, load(language));
    }

    Map<String, String> all(Language language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    String problem(ProblemType type, Language language) {
        return all(language).getOrDefault("problem." + type.code(), type.code());
    }

    private static Map<String, String> load(Language language) {
        var texts = new TreeMap<String, String>();
        for (var name : BUNDLES) {
            var words = Words.in(language, "ch.cryptocare.common.i18n." + name);
            words.keySet().forEach(key -> texts.put(key, words.getString(key)));
        }
        return texts;
    }
}
