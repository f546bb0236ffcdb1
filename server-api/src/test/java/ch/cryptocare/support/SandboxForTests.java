package ch.cryptocare.support;

import ch.cryptocare.sandbox.Sandbox;
import ch.cryptocare.sandbox.SandboxConfig;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** The sandbox on free ports, in this process, and what a test asks of it. */
public final class SandboxForTests implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Sandbox sandbox;
    private final HttpClient http = HttpClient.newHttpClient();

    private SandboxForTests(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    public static SandboxForTests start() {
        return new SandboxForTests(Sandbox.start(SandboxConfig.onFreePorts()));
    }

    /** Where it is as late as in the test. */
    public static SandboxForTests start(InstantSource clock) {
        return new SandboxForTests(Sandbox.start(SandboxConfig.onFreePorts().withClock(clock)));
    }

    public String muxSigningKey() {
        return sandbox.muxSigningKey();
    }

    public void sendMuxWebhooksTo(URI url) {
        sandbox.sendMuxWebhooksTo(url);
    }

    public String url() {
        return sandbox.baseUrl();
    }

    public int smtpPort() {
        return sandbox.smtpPort();
    }

    /** The mails to an address, newest first. */
    public JsonNode mailsTo(String address) {
        return get("/sandbox/mails?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    public void breakTwin(String twin, String fault, int times) {
        var body = JSON.createObjectNode().put("twin", twin).put("fault", fault).put("times", times);
        send(to("/sandbox/faults").POST(BodyPublishers.ofString(body.toString())));
    }

    public void mend() {
        send(to("/sandbox/faults").DELETE());
    }

    public void forgetEverything() {
        send(to("/sandbox").DELETE());
    }

    public void sendZoomWebhooksTo(URI url) {
        sandbox.sendZoomWebhooksTo(url);
    }

    public JsonNode get(String path) {
        try {
            return JSON.readTree(send(to(path).GET()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode post(String path) {
        try {
            return JSON.readTree(send(to(path).POST(BodyPublishers.noBody())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        http.close();
        sandbox.close();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(url() + path))
                .header("Content-Type", "application/json")
                .header("X-Sandbox", "test");
    }

    private String send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) throw new AssertionError(answer.statusCode() + " " + answer.body());
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
