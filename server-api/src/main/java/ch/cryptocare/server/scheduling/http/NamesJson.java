package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.value.Language;
import java.util.Map;
import java.util.TreeMap;

/** Texts by language, keyed by the language's tag as the contract has them. */
final class NamesJson {
    private NamesJson() {}

    static Map<String, String> byTag(Map<Language, String> names) {
        var byTag = new TreeMap<String, String>();
        names.forEach((language, name) -> byTag.put(language.tag(), name));
        return byTag;
    }
}
