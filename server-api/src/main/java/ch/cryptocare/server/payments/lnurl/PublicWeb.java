package ch.cryptocare.server.payments.lnurl;

import ch.cryptocare.server.platform.Transactions;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.HttpsURLConnection;

/**
 * Gets small texts from servers that strangers name: by https, from the public network only, without following anybody
 * elsewhere, and with an end to how much and how long.
 */
public final class PublicWeb implements Fetch {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration WHOLE = Duration.ofSeconds(8);
    private static final int LARGEST = 64 * 1024;
    private static final int HTTPS = 443;

    private final Transactions transactions;

    public PublicWeb(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public byte[] get(URI address) throws IOException {
        transactions.mustNotBeRunning();
        boolean usualPort = address.getPort() == -1 || address.getPort() == HTTPS;
        if (!"https".equalsIgnoreCase(address.getScheme()) || !usualPort || address.getUserInfo() != null)
            throw new IOException("not an address of https");
        if (!(address.toURL().openConnection(Proxy.NO_PROXY) instanceof HttpsURLConnection connection))
            throw new IOException("not a connection of https");
        connection.setSSLSocketFactory(new PublicSockets());
        return limited(connection);
    }

    /** The whole of it has an end: a server could else send a byte now and then for ever. */
    static byte[] limited(HttpURLConnection connection) throws IOException {
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setConnectTimeout((int) CONNECT.toMillis());
        connection.setReadTimeout((int) WHOLE.toMillis());
        connection.setRequestProperty("Connection", "close");
        connection.setRequestProperty("Accept", "application/json");
        var answer = new CompletableFuture<byte[]>();
        Thread.startVirtualThread(() -> {
            try {
                answer.complete(read(connection));
            } catch (IOException | RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.orTimeout(WHOLE.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException e) {
            throw new IOException("no usable answer", e.getCause());
        } finally {
            connection.disconnect();
        }
    }

    /** LUD-01: errors are told in the body, whatever the status. */
    private static byte[] read(HttpURLConnection connection) throws IOException {
        if (connection.getResponseCode() / 100 == 3) throw new IOException("sent elsewhere");
        try (var body =
                connection.getErrorStream() == null ? connection.getInputStream() : connection.getErrorStream()) {
            var bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) throw new IOException("too long an answer");
            return bytes;
        }
    }
}
