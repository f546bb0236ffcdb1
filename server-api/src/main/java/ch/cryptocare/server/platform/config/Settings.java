package ch.cryptocare.server.platform.config;

import ch.cryptocare.server.platform.Secret;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Named texts from the environment or a file, and what is wrong with them in a sentence. */
final class Settings {
    static final String PREFIX = "CRYPTOCARE_";

    private final Map<String, String> texts;
    private final Set<String> known = new HashSet<>();

    Settings(Map<String, String> texts) {
        this.texts = texts;
    }

    Optional<String> optional(String name) {
        known.add(PREFIX + name);
        return Optional.ofNullable(texts.get(PREFIX + name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    String required(String name) {
        return optional(name).orElseThrow(() -> new ConfigProblem("The setting " + PREFIX + name + " is missing."));
    }

    Secret secret(String name) {
        return new Secret(required(name));
    }

    int number(String name, int otherwise) {
        var text = optional(name);
        if (text.isEmpty()) return otherwise;
        try {
            return Integer.parseInt(text.get());
        } catch (NumberFormatException e) {
            throw new ConfigProblem("The setting " + PREFIX + name + " must be a whole number.");
        }
    }

    Optional<List<String>> list(String name) {
        return optional(name).map(text -> List.of(text.split("[\\s,]+", -1)));
    }

    boolean flag(String name) {
        var word = optional(name).orElse("false");
        if (!word.equals("true") && !word.equals("false"))
            throw new ConfigProblem("The setting " + PREFIX + name + " must be true or false.");
        return word.equals("true");
    }

    URI address(String name) {
        try {
            var uri = URI.create(required(name));
            if (uri.getScheme() != null && uri.getHost() != null) return uri;
        } catch (IllegalArgumentException e) {
            // Told below, in the same words as an address without host.
        }
        throw new ConfigProblem("The setting " + PREFIX + name + " must be an address such as https://example.org.");
    }

    <E extends Enum<E>> E choice(String name, Class<E> kind) {
        var word = required(name);
        return Stream.of(kind.getEnumConstants())
                .filter(value -> word(value).equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new ConfigProblem("The setting " + PREFIX + name + " must be one of: " + words(kind) + "."));
    }

    /** @throws ConfigProblem naming a setting that nothing asked for: most often a misspelt one */
    void refuseUnknown(Set<String> alsoKnown) {
        known.addAll(alsoKnown);
        texts.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new ConfigProblem("The setting " + name + " is not known.");
                });
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String words(Class<? extends Enum<?>> kind) {
        return String.join(
                ", ",
                List.of(kind.getEnumConstants()).stream().map(Settings::word).toList());
    }
}
