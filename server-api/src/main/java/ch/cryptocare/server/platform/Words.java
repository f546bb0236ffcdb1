package ch.cryptocare.server.platform;

import ch.cryptocare.common.value.Language;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts that come along in files, one for each language. */
public final class Words {
    private Words() {}

    /** @param name as in {@code ch.cryptocare.server.messaging.texts}
     * @throws java.util.MissingResourceException where there is none in this language: another is never given in its place */
    public static ResourceBundle in(Language language, String name) {
        return ResourceBundle.getBundle(
                name, Locale.of(language.tag()), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
