package ch.cryptocare.server.learning.moodle;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes names out of words, no two of them the same: {@code hand-rub}, {@code hand-rub-2}. */
final class Names {
    private static final int LONGEST = 32;
    private static final int FEW = 200;

    private final String otherwise;
    private final Set<String> given = new HashSet<>();

    /** @param otherwise for words of which nothing is left */
    Names(String otherwise) {
        this.otherwise = otherwise;
    }

    String of(String words) {
        var plain = plain(words);
        var name = plain.isEmpty() ? otherwise : plain;
        var next = name;
        for (int i = 2; !given.add(next); i++) next = name + "-" + i;
        return next;
    }

    private static String plain(String words) {
        var letters = Normalizer.normalize(
                        words.length() <= FEW ? words : words.substring(0, FEW), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        return wholeWords(trimmed(letters));
    }

    private static String wholeWords(String name) {
        if (name.length() <= LONGEST) return name;
        int end = name.lastIndexOf('-', LONGEST);
        return name.substring(0, end > 0 ? end : LONGEST);
    }

    private static String trimmed(String name) {
        return name.replaceAll("^-|-$", "");
    }
}
