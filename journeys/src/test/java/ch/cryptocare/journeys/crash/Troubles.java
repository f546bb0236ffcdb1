package ch.cryptocare.journeys.crash;

import ch.cryptocare.journeys.clients.SandboxClient;
import java.util.List;
import java.util.random.RandomGenerator;

/** What else goes wrong meanwhile: webhooks are lost, repeated, late, overtaken or forged, providers slow or down. */
final class Troubles {
    private record Trouble(String twin, String fault) {}

    private static final List<Trouble> POSSIBLE = List.of(
            new Trouble("swiss-bitcoin-pay", "lose-webhook"),
            new Trouble("swiss-bitcoin-pay", "repeat-webhook"),
            new Trouble("swiss-bitcoin-pay", "delay-webhook"),
            new Trouble("swiss-bitcoin-pay", "reorder-webhooks"),
            new Trouble("swiss-bitcoin-pay", "forge-webhook"),
            new Trouble("swiss-bitcoin-pay", "slow"),
            new Trouble("swiss-bitcoin-pay", "lose-answer"),
            new Trouble("zoom", "lose-answer"),
            new Trouble("zoom", "answer-500"),
            new Trouble("zoom", "slow"),
            new Trouble("smtp", "slow"));

    private Troubles() {}

    static void some(SandboxClient sandbox, RandomGenerator random) {
        var trouble = POSSIBLE.get(random.nextInt(POSSIBLE.size()));
        sandbox.fault(trouble.twin, trouble.fault, 1 + random.nextInt(2), 1);
    }
}
