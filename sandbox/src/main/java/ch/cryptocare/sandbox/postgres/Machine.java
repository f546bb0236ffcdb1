package ch.cryptocare.sandbox.postgres;

import java.util.Locale;

/** What kind of computer this is, in the words of the PostgreSQL archives. */
final class Machine {
    private Machine() {}

    static boolean isWindows() {
        return "windows".equals(system());
    }

    static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) return "darwin";
        return name.startsWith("windows") ? "windows" : "linux";
    }

    static String processor() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> System.getProperty("os.arch");
        };
    }
}
