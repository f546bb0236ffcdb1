package ch.cryptocare.server.auth.http;

import java.util.Optional;

/** A browser as people call it, so that they recognise it in a list: as much as that takes, and no more. */
final class DeviceName {
    /** The first that is found counts: most browsers also claim to be some that came before them. */
    private static final String[][] BROWSERS = {
        {"CryptoCare", "CryptoCare"},
        {"Edg", "Edge"},
        {"OPR", "Opera"},
        {"SamsungBrowser", "Samsung Internet"},
        {"Firefox", "Firefox"},
        {"FxiOS", "Firefox"},
        {"CriOS", "Chrome"},
        {"Chrome", "Chrome"},
        {"Safari", "Safari"}
    };

    private static final String[][] SYSTEMS = {
        {"Android", "Android"},
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Windows", "Windows"},
        {"Mac OS", "macOS"},
        {"CrOS", "ChromeOS"},
        {"Linux", "Linux"}
    };

    private DeviceName() {}

    static String of(String userAgent) {
        var browser = first(BROWSERS, userAgent);
        var system = first(SYSTEMS, userAgent);
        if (browser.isEmpty()) return system.orElse("?");
        return system.map(name -> browser.get() + " · " + name).orElse(browser.get());
    }

    private static Optional<String> first(String[][] names, String userAgent) {
        for (var name : names) if (userAgent.contains(name[0])) return Optional.of(name[1]);
        return Optional.empty();
    }
}
