package ch.cryptocare.sandbox.webhooks;

import static ch.cryptocare.sandbox.faults.Fault.*;
import static java.nio.charset.StandardCharsets.UTF_8;

import ch.cryptocare.sandbox.Journal;
import ch.cryptocare.sandbox.Timer;
import ch.cryptocare.sandbox.faults.Faults;
import ch.cryptocare.sandbox.faults.Twin;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/** Sends webhooks in the background, with the faults asked for; never troubles the caller. */
public final class Webhooks implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final int COPIES = 3;

    private final Faults faults;
    private final Timer timer;
    private final int keep;
    private final ExecutorService senders;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final ConcurrentHashMap<Twin, Webhook> heldBack = new ConcurrentHashMap<>();
    /** Replaced when all is forgotten: what was under way then still writes into the one it began with. */
    private volatile Journal<UUID, Delivery> deliveries;

    public Webhooks(Faults faults, Timer timer, int keep) {
        this(faults, timer, keep, Executors.newVirtualThreadPerTaskExecutor());
    }

    Webhooks(Faults faults, Timer timer, int keep, ExecutorService senders) {
        this.faults = faults;
        this.timer = timer;
        this.keep = keep;
        this.senders = senders;
        this.deliveries = new Journal<>(keep);
    }

    public void send(Webhook webhook) {
        Journal<UUID, Delivery> book = deliveries;
        Twin twin = webhook.twin();
        Optional<Faults.Active> reorder =
                heldBack.containsKey(twin) ? Optional.empty() : faults.take(twin, REORDER_WEBHOOKS);
        Optional<Faults.Active> delay = faults.take(twin, DELAY_WEBHOOK);
        if (faults.happens(twin, LOSE_WEBHOOK)) {
            record(book, webhook, 0, "lost on purpose");
        } else if (reorder.isPresent()) {
            holdBack(book, webhook, reorder.get().patience());
        } else if (delay.isPresent()) {
            later(book, delay.get().patience(), () -> sendNow(book, webhook));
        } else {
            sendNow(book, webhook);
        }
    }

    public List<Delivery> deliveries(long offset, int limit) {
        return deliveries.newest(delivery -> true, offset, limit);
    }

    public long count() {
        return deliveries.count(delivery -> true);
    }

    /** Drops what was still to be sent, and what was. */
    public void forget() {
        deliveries = new Journal<>(keep);
        heldBack.clear();
    }

    @Override
    public void close() {
        senders.shutdownNow();
        http.shutdownNow();
    }

    /** The next webhook of this provider overtakes it; without one it goes out after the given time. */
    private void holdBack(Journal<UUID, Delivery> book, Webhook webhook, Duration patience) {
        heldBack.put(webhook.twin(), webhook);
        later(book, patience, () -> {
            if (heldBack.remove(webhook.twin(), webhook)) {
                attempt(book, webhook, 1);
            }
        });
    }

    private void sendNow(Journal<UUID, Delivery> book, Webhook webhook) {
        boolean forged = faults.happens(webhook.twin(), FORGE_WEBHOOK);
        int copies = faults.happens(webhook.twin(), REPEAT_WEBHOOK) ? COPIES : 1;
        Webhook overtaken = heldBack.remove(webhook.twin());
        inBackground(() -> {
            for (int copy = 0; copy < copies; copy++) {
                post(book, webhook, 1, forged);
            }
            if (overtaken != null) {
                post(book, overtaken, 1, false);
            }
        });
    }

    private void attempt(Journal<UUID, Delivery> book, Webhook webhook, int attempt) {
        inBackground(() -> post(book, webhook, attempt, false));
    }

    private void post(Journal<UUID, Delivery> book, Webhook webhook, int attempt, boolean forged) {
        String outcome = exchange(webhook, forged);
        record(book, webhook, attempt, forged ? "forged, " + outcome : outcome);
        boolean taken = outcome.startsWith("2");
        if (!taken && !forged && attempt <= webhook.retries().size()) {
            later(book, webhook.retries().get(attempt - 1), () -> attempt(book, webhook, attempt + 1));
        }
    }

    private String exchange(Webhook webhook, boolean forged) {
        try {
            return Integer.toString(http.send(request(webhook, forged), HttpResponse.BodyHandlers.discarding())
                    .statusCode());
        } catch (IOException | IllegalArgumentException e) {
            return e.getClass().getSimpleName();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "stopped";
        }
    }

    /** A forger knows everything but the secret: here, the signature is that of another body. */
    private static HttpRequest request(Webhook webhook, boolean forged) {
        String signed = forged ? "{}" : webhook.body();
        Map<String, String> headers = webhook.signer().headers(signed.getBytes(UTF_8), Instant.now());
        HttpRequest.Builder request = HttpRequest.newBuilder(webhook.url())
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(webhook.body()));
        headers.forEach(request::header);
        return request.build();
    }

    private static void record(Journal<UUID, Delivery> book, Webhook hook, int attempt, String outcome) {
        UUID id = UUID.randomUUID();
        String url = hook.url().toString();
        book.add(id, new Delivery(id, Instant.now(), hook.twin(), hook.event(), hook.about(), url, attempt, outcome));
    }

    private void later(Journal<UUID, Delivery> book, Duration wait, Runnable task) {
        timer.after(wait, () -> {
            if (book == deliveries) {
                task.run();
            }
        });
    }

    private void inBackground(Runnable task) {
        try {
            senders.execute(task);
        } catch (RejectedExecutionException e) {
            // the sandbox is closing: nobody waits for this webhook any more
        }
    }
}
