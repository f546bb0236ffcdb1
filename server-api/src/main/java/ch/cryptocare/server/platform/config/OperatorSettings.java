package ch.cryptocare.server.platform.config;

import ch.cryptocare.server.platform.config.Config.Mode;

/** Who runs this service: the law wants people to know whom they deal with. A trial may leave it open, and then says so. */
final class OperatorSettings {
    private OperatorSettings() {}

    static Config.Operator read(Settings settings, Mode mode) {
        return new Config.Operator(
                told(settings, "OPERATOR_NAME", mode),
                told(settings, "OPERATOR_ADDRESS", mode),
                told(settings, "OPERATOR_EMAIL", mode),
                settings.optional("OPERATOR_REGISTRATION"),
                told(settings, "OPERATOR_HOSTING", mode));
    }

    private static String told(Settings settings, String name, Mode mode) {
        return mode == Mode.PRODUCTION
                ? settings.required(name)
                : settings.optional(name).orElse("[" + Settings.PREFIX + name + "]");
    }
}
