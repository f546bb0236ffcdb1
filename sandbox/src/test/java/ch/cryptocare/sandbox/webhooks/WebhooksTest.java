package ch.cryptocare.sandbox.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.sandbox.Server;
import ch.cryptocare.sandbox.Timer;
import ch.cryptocare.sandbox.faults.Faults;
import ch.cryptocare.sandbox.faults.Twin;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class WebhooksTest {
    @Test
    void aWebhookUnderWayWhenAllIsForgottenIsForgottenToo() throws IOException {
        ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
        try (Server server = new Server();
                Timer timer = new Timer();
                Webhooks webhooks = new Webhooks(new Faults(), timer, 10, senders)) {
            server.answers(call -> {
                webhooks.forget();
                return "";
            });
            webhooks.send(settled(server.url()));
            senders.close();
            server.next();
            assertThat(webhooks.deliveries(0, 10)).isEmpty();
        }
    }

    private static Webhook settled(URI url) {
        return new Webhook(
                Twin.PHOENIXD, "settled", "anna", url, "{}", (body, at) -> Map.of(), List.of(Duration.ofMillis(1)));
    }
}
