package ch.cryptocare.server.payments;

import ch.cryptocare.common.contract.payments.PaymentsApi;
import ch.cryptocare.server.payments.lnurl.Fetch;
import ch.cryptocare.server.payments.lnurl.LnurlAddresses;
import ch.cryptocare.server.payments.lnurl.PublicWeb;
import ch.cryptocare.server.payments.lnurl.TrialWeb;
import ch.cryptocare.server.payments.phoenixd.PhoenixdClient;
import ch.cryptocare.server.payments.phoenixd.PhoenixdGateway;
import ch.cryptocare.server.payments.phoenixd.PhoenixdPayer;
import ch.cryptocare.server.payments.phoenixd.PhoenixdWebhook;
import ch.cryptocare.server.payments.swissbitcoinpay.SwissBitcoinPayClient;
import ch.cryptocare.server.payments.swissbitcoinpay.SwissBitcoinPayGateway;
import ch.cryptocare.server.payments.swissbitcoinpay.SwissBitcoinPayRates;
import ch.cryptocare.server.payments.swissbitcoinpay.SwissBitcoinPayWebhook;
import ch.cryptocare.server.payments.usecases.ExchangeRates;
import ch.cryptocare.server.payments.usecases.GatewayWebhook;
import ch.cryptocare.server.payments.usecases.Gateways;
import ch.cryptocare.server.payments.usecases.LightningAddresses;
import ch.cryptocare.server.payments.usecases.LightningGateway;
import ch.cryptocare.server.payments.usecases.LightningPayer;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.provider.ProviderHttp;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The outside services that the configuration names. */
final class Providers {
    private final Config.Lightning config;
    private final URI publicUrl;
    private final InstantSource clock;
    private final Transactions transactions;
    private final List<ProviderHttp> asked = new ArrayList<>();
    private final Optional<SwissBitcoinPayClient> swissBitcoinPay;

    Providers(Config.Lightning config, URI publicUrl, Transactions transactions, InstantSource clock) {
        this.config = config;
        this.publicUrl = publicUrl;
        this.transactions = transactions;
        this.clock = clock;
        this.swissBitcoinPay = config.swissBitcoinPay()
                .map(access -> new SwissBitcoinPayClient(
                        http("Swiss Bitcoin Pay"), access.url(), access.apiKey(), access.hmacSecret()));
    }

    List<ProviderHttp> asked() {
        return asked;
    }

    Gateways gateways() {
        Optional<LightningGateway> sbp = swissBitcoinPay.map(
                client -> new SwissBitcoinPayGateway(client, webhook(PaymentsApi.SWISS_BITCOIN_PAY.path())));
        Optional<LightningGateway> phoenixd = config.phoenixd()
                .map(access -> new PhoenixdClient(http("phoenixd"), access.url(), access.password()))
                .map(client -> new PhoenixdGateway(client, webhook(PaymentsApi.PHOENIXD.path())));
        var chosen = switch (config.gateway()) {
            case SWISS_BITCOIN_PAY -> sbp;
            case PHOENIXD -> phoenixd;
        };
        return new Gateways(
                chosen.orElseThrow(),
                Stream.of(sbp, phoenixd).flatMap(Optional::stream).toList());
    }

    /** Swiss Bitcoin Pay pays nobody; a phoenixd does with the password that lets it spend. */
    Optional<LightningPayer> payer() {
        return config.refunds()
                .spending()
                .flatMap(password -> config.phoenixd()
                        .map(access -> new PhoenixdClient(http("phoenixd's pay-outs"), access.url(), password)))
                .map(PhoenixdPayer::new);
    }

    LightningAddresses addresses() {
        return new LnurlAddresses(config.refunds()
                .addresses()
                .<Fetch>map(base -> new TrialWeb(transactions, base))
                .orElseGet(() -> new PublicWeb(transactions)));
    }

    /** Rates have a circuit of their own: a list that fails must not stop invoices. */
    ExchangeRates rates() {
        return config.swissBitcoinPay()
                .map(access -> new SwissBitcoinPayClient(
                        http("Swiss Bitcoin Pay's rates"), access.url(), access.apiKey(), access.hmacSecret()))
                .<ExchangeRates>map(this::warmed)
                .orElse(Optional::empty);
    }

    Optional<GatewayWebhook> swissBitcoinPayWebhook() {
        return config.swissBitcoinPay().map(access -> new SwissBitcoinPayWebhook(access.hmacSecret()));
    }

    Optional<GatewayWebhook> phoenixdWebhook() {
        return config.phoenixd().map(access -> new PhoenixdWebhook(access.webhookSecret()));
    }

    private SwissBitcoinPayRates warmed(SwissBitcoinPayClient client) {
        var rates = new SwissBitcoinPayRates(client, clock, Thread::startVirtualThread);
        rates.warm();
        return rates;
    }

    private ProviderHttp http(String provider) {
        var http = new ProviderHttp(provider, transactions, clock);
        asked.add(http);
        return http;
    }

    private URI webhook(String path) {
        return URI.create(publicUrl.toString().replaceFirst("/$", "") + path);
    }
}
