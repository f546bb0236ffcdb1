package ch.cryptocare.server.platform.config;

import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.config.Config.RefundRule;

/** How refunds are paid out. */
final class RefundSettings {
    private static final String SPENDING = "PHOENIXD_SPENDING_PASSWORD";
    private static final String ADDRESSES = "LIGHTNING_ADDRESSES_URL";

    private RefundSettings() {}

    static Config.Refunds read(Settings settings) {
        var rule = settings.optional("REFUNDS").isEmpty()
                ? RefundRule.AUTOMATIC
                : settings.choice("REFUNDS", RefundRule.class);
        var spending = settings.optional(SPENDING).map(Secret::new);
        if (spending.isPresent() && settings.optional("PHOENIXD_URL").isEmpty())
            throw new ConfigProblem("The setting CRYPTOCARE_" + SPENDING + " needs CRYPTOCARE_PHOENIXD_URL.");
        return new Config.Refunds(rule, spending, settings.optional(ADDRESSES).map(any -> settings.address(ADDRESSES)));
    }
}
