package ch.cryptocare.server.payments.lnurl;

import ch.cryptocare.server.platform.Transactions;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;

/** For trials: one server answers for all addresses, and nobody else is asked. */
public final class TrialWeb implements Fetch {
    private final Transactions transactions;
    private final URI base;

    public TrialWeb(Transactions transactions, URI base) {
        this.transactions = transactions;
        this.base = base;
    }

    @Override
    public byte[] get(URI address) throws IOException {
        transactions.mustNotBeRunning();
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var there = URI.create(base.toString().replaceFirst("/$", "") + address.getRawPath() + query);
        if (!(there.toURL().openConnection(Proxy.NO_PROXY) instanceof HttpURLConnection connection))
            throw new IOException("not an address of http");
        return PublicWeb.limited(connection);
    }
}
