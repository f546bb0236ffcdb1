package ch.cryptocare.server.platform.provider;

import ch.cryptocare.server.platform.Transactions;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks one outside service: never inside a transaction, never for long, and not at all while it is down. */
public final class ProviderHttp {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final int LARGEST_ANSWER = 1 << 20;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String provider;
    private final Transactions transactions;
    private final Circuit circuit;

    public record Answer(int status, byte[] body, HttpHeaders headers) {
        public Optional<String> header(String name) {
            return headers.firstValue(name);
        }
    }

    /** @param provider for logs and monitoring */
    public ProviderHttp(String provider, Transactions transactions, InstantSource clock) {
        this.provider = provider;
        this.transactions = transactions;
        this.circuit = new Circuit(clock);
    }

    public String provider() {
        return provider;
    }

    /** Whether the service answered lately, or was not asked. */
    public boolean isReachable() {
        return !circuit.isOpen();
    }

    /** @throws ProviderFailure when there is no answer; a status is an answer, whichever it is */
    public Answer send(HttpRequest request) {
        transactions.mustNotBeRunning();
        if (!circuit.lets()) throw new ProviderFailure(false, provider + " is not asked: it failed too often");
        try {
            var answer = answer(request);
            if (answer.status() < 500) circuit.answered();
            else circuit.failed();
            return answer;
        } catch (ProviderFailure failure) {
            circuit.failed();
            throw failure;
        }
    }

    private Answer answer(HttpRequest request) {
        var sent = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER))
                .thenApply(response -> new Answer(response.statusCode(), response.body(), response.headers()));
        try {
            return sent.get(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw gaveUp(sent, "did not answer in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw gaveUp(sent, "was not waited for");
        }
    }

    private ProviderFailure failure(Throwable cause) {
        boolean unreached = cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
        return new ProviderFailure(!unreached, provider + (unreached ? " cannot be reached" : " broke off"));
    }

    private ProviderFailure gaveUp(CompletableFuture<Answer> sent, String why) {
        sent.cancel(true);
        return new ProviderFailure(true, provider + " " + why);
    }
}
