package ch.cryptocare.server.platform.http;

import ch.cryptocare.common.value.Language;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;

/** The language that a request asks for: {@code ?lang=}, else Accept-Language, else French. */
final class Languages {
    private static final List<Locale> OURS = List.of(Locale.FRENCH, Locale.ENGLISH);

    private Languages() {}

    static Language of(Context http) {
        var asked = http.queryParam("lang");
        if (asked == null) asked = http.header("Accept-Language");
        if (asked == null) return Language.FR;
        try {
            return Locale.ENGLISH.equals(Locale.lookup(Locale.LanguageRange.parse(asked), OURS))
                    ? Language.EN
                    : Language.FR;
        } catch (IllegalArgumentException e) {
            return Language.FR;
        }
    }
}
