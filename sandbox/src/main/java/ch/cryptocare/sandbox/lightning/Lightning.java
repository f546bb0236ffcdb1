package ch.cryptocare.sandbox.lightning;

import ch.cryptocare.sandbox.SandboxConfig;
import ch.cryptocare.sandbox.Timer;
import ch.cryptocare.sandbox.faults.Breakable;
import ch.cryptocare.sandbox.faults.Faults;
import ch.cryptocare.sandbox.faults.Twin;
import ch.cryptocare.sandbox.webhooks.Webhooks;
import io.javalin.config.RoutesConfig;
import java.util.function.Supplier;

/** One ledger with its two providers, the patients' wallet, and whoever pays. */
public final class Lightning {
    private final Ledger ledger;
    private final PatientWallet wallet;
    private final Payouts payouts;
    private final SwissBitcoinPayTwin swissBitcoinPay;
    private final PhoenixdTwin phoenixd;
    private final Faults faults;

    public Lightning(SandboxConfig config, Faults faults, Webhooks webhooks, Timer timer, Supplier<String> baseUrl) {
        this.faults = faults;
        this.ledger = new Ledger(config.clock(), timer, config.keepInvoices());
        this.wallet = new PatientWallet(config.clock(), config.keepInvoices());
        this.payouts = new Payouts(ledger, wallet, config.keep());
        this.swissBitcoinPay =
                new SwissBitcoinPayTwin(ledger, faults, webhooks, baseUrl, config.swissBitcoinPayRetries());
        this.phoenixd = new PhoenixdTwin(ledger, faults, webhooks);
    }

    public void register(RoutesConfig routes) {
        swissBitcoinPay.register(routes, new Breakable(Twin.SWISS_BITCOIN_PAY, faults, SwissBitcoinPayAnswer::error));
        Breakable phoenix = new Breakable(Twin.PHOENIXD, faults, PhoenixdDoor::error);
        phoenixd.register(routes, phoenix);
        new PhoenixdWallet(payouts, faults).register(routes, phoenix);
        new LightningControl(ledger, payouts).register(routes);
        new WalletControl(wallet).register(routes);
    }

    public void forget() {
        ledger.forget();
        payouts.forget();
        wallet.forget();
    }
}
