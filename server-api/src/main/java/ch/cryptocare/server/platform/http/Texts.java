package ch.cryptocare.server.platform.http;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
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
        for (var bundle : BUNDLES) {
            var name = "/ch/cryptocare/common/i18n/" + bundle + "_" + language.tag() + ".properties";
            try (var in = Texts.class.getResourceAsStream(name)) {
                if (in == null) continue;
                var properties = new Properties();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
