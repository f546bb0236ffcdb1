package ch.cryptocare.common.value;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is compared, so that "Zoé" is found by "zoe": lower case, no accents. */
public final class FoldedText {
    private FoldedText() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
