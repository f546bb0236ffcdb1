package ch.cryptocare.server.learning.http;

import ch.cryptocare.common.value.Language;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Texts by language tag, as the contract has them. */
final class ByTag {
    private ByTag() {}

    static <T, R> Map<String, R> of(Map<Language, T> texts, Function<T, R> part) {
        var byTag = new TreeMap<String, R>();
        texts.forEach((language, text) -> byTag.put(language.tag(), part.apply(text)));
        return byTag;
    }
}
