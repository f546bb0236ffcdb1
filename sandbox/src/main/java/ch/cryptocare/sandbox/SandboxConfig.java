package ch.cryptocare.sandbox;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Where the sandbox listens, whom it tells of meetings, how patiently it retries, how much it remembers. */
public record SandboxConfig(
        String host,
        int port,
        int smtpPort,
        Optional<URI> zoomWebhook,
        List<Duration> swissBitcoinPayRetries,
        List<Duration> zoomRetries,
        int keepInvoices,
        int keep,
        InstantSource clock) {
    private static final List<Duration> USUAL_SWISS_BITCOIN_PAY_RETRIES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2));
    private static final List<Duration> USUAL_ZOOM_RETRIES =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(20), Duration.ofMinutes(60));

    public static SandboxConfig onPorts(int port, int smtpPort) {
        return new SandboxConfig(
                "127.0.0.1",
                port,
                smtpPort,
                Optional.empty(),
                USUAL_SWISS_BITCOIN_PAY_RETRIES,
                USUAL_ZOOM_RETRIES,
                200_000,
                20_000,
                InstantSource.system());
    }

    /** For tests: whatever ports are free. */
    public static SandboxConfig onFreePorts() {
        return onPorts(0, 0);
    }

    public SandboxConfig withHost(String other) {
        return new SandboxConfig(
                other, port, smtpPort, zoomWebhook, swissBitcoinPayRetries, zoomRetries, keepInvoices, keep, clock);
    }

    public SandboxConfig withZoomWebhook(URI url) {
        return new SandboxConfig(
                host, port, smtpPort, Optional.of(url), swissBitcoinPayRetries, zoomRetries, keepInvoices, keep, clock);
    }

    /** The same waits between tries for every provider that retries at all. */
    public SandboxConfig withRetries(Duration... waits) {
        List<Duration> retries = List.of(waits);
        return new SandboxConfig(host, port, smtpPort, zoomWebhook, retries, retries, keepInvoices, keep, clock);
    }

    public SandboxConfig withClock(InstantSource other) {
        return new SandboxConfig(
                host, port, smtpPort, zoomWebhook, swissBitcoinPayRetries, zoomRetries, keepInvoices, keep, other);
    }
}
