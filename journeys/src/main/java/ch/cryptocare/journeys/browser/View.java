package ch.cryptocare.journeys.browser;

import ch.cryptocare.common.value.Language;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/** How somebody looks at the pages. */
public record View(int width, int height, Language language, ColorScheme theme, boolean phone) {
    public static final View PHONE_IN_FRENCH = new View(390, 844, Language.FR, ColorScheme.LIGHT, true);
    public static final View DESKTOP_IN_ENGLISH = new View(1440, 900, Language.EN, ColorScheme.LIGHT, false);

    public View in(ColorScheme other) {
        return new View(width, height, language, other, phone);
    }

    /** Nothing moves, so that a picture shows a state and not the way to it. */
    NewContextOptions asOptions() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setIsMobile(phone)
                .setHasTouch(phone)
                .setLocale(language.locale().toLanguageTag())
                .setTimezoneId("Europe/Zurich")
                .setColorScheme(theme)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /** As in {@code 360-dark-fr}. */
    @Override
    public String toString() {
        return width + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language.tag();
    }
}
