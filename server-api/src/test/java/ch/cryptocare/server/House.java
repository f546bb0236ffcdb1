package ch.cryptocare.server;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.LegalDocument;
import ch.cryptocare.server.auth.Browser;
import ch.cryptocare.server.platform.config.ConfigReader;
import ch.cryptocare.support.Eventually;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.SandboxForTests;
import ch.cryptocare.support.TestDatabase;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The whole server in this process, with the demo's practitioners, unsealed data and the sandbox at the other end. */
final class House implements AutoCloseable {
    static final String PASSWORD = "correct horse battery staple";
    private static final Pattern SECRET = Pattern.compile("#([A-Za-z0-9_-]{20,})");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private volatile Duration ahead = Duration.ZERO;
    private final InstantSource clock = () -> Instant.now().plus(ahead);
    final int port = freePort();
    final SandboxForTests sandbox = SandboxForTests.start();
    final TestDatabase test = TestDatabase.create();
    private final Map<String, String> settings;
    private Application application;

    House(Path folder) {
        this(folder, Map.of());
    }

    /** @param otherwise settings that are another's; an empty one is left out */
    House(Path folder, Map<String, String> otherwise) {
        settings = settings(folder);
        settings.putAll(otherwise);
        settings.values().removeIf(String::isEmpty);
        start();
    }

    private void start() {
        application = new Application(ConfigReader.read(settings), clock, new PlainSealer());
        application.start();
    }

    /** As after a night in which the database was put back from a backup. */
    void restart() {
        application.close();
        start();
    }

    private Map<String, String> settings(Path folder) {
        var texts = new HashMap<>(Map.of(
                "MODE",
                "sandbox",
                "PORT",
                String.valueOf(port),
                "PUBLIC_URL",
                "http://127.0.0.1:" + port,
                "DATABASE_URL",
                test.access.url(),
                "DATABASE_USER",
                test.access.user(),
                "DATABASE_PASSWORD",
                test.access.password().value(),
                "DATA_KEYS",
                folder.resolve("data-keys.json").toString(),
                "DEMO",
                "true",
                "PASSWORD_COST",
                "4",
                "LIGHTNING",
                "swiss-bitcoin-pay"));
        texts.putAll(Map.of(
                "LIGHTNING_NETWORK", "regtest",
                "SWISS_BITCOIN_PAY_URL", sandbox.url() + "/swiss-bitcoin-pay",
                "SWISS_BITCOIN_PAY_API_KEY", "sandbox-sbp-key",
                "SWISS_BITCOIN_PAY_HMAC_SECRET", "sandbox-sbp-secret",
                "MEETINGS", "jitsi",
                "JITSI_URL", "https://meet.example.org",
                "JITSI_APP_ID", "cryptocare",
                "JITSI_SECRET", "a-secret-of-thirty-two-characters"));
        texts.putAll(Refunded.settings(sandbox));
        texts.putAll(Map.of(
                "MAIL", "smtp",
                "MAIL_FROM", "appointments@cryptocare.example",
                "SMTP_HOST", "127.0.0.1",
                "SMTP_PORT", String.valueOf(sandbox.smtpPort())));
        var named = new HashMap<String, String>();
        texts.forEach((name, value) -> named.put("CRYPTOCARE_" + name, value));
        return named;
    }

    /** Time goes on, and so much of it has passed at once. */
    void pass(Duration time) {
        ahead = ahead.plus(time);
    }

    /** Whatever was booked lies back: time in which deliveries would come cannot just be skipped. */
    void appointmentsWere(Duration back) {
        for (var table : List.of("scheduling.appointment", "telehealth.meeting"))
            test.database.sql.execute("update " + table + " set starts_at = starts_at - interval '" + back
                    + "', ends_at = ends_at - interval '" + back + "'");
    }

    Browser browser() {
        return new Browser(port, "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
    }

    /** Signed in to an account of their own. */
    Browser opens(String name, String email) throws Exception {
        var browser = browser();
        browser.post("/api/registrations", "email", email, "name", name);
        browser.post(
                "/api/accounts",
                "token",
                linkMailedTo(email),
                "password",
                PASSWORD,
                "terms",
                LegalDocument.TERMS.version.toString());
        return browser;
    }

    void signsIn(Browser browser, String email) throws Exception {
        browser.post("/api/sessions", "email", email, "password", PASSWORD);
    }

    private String linkMailedTo(String email) throws Exception {
        var text = mailTo(email, "Open your CryptoCare account").path("text").asText();
        var found = SECRET.matcher(text);
        if (!found.find()) throw new AssertionError("no secret in: " + text);
        return found.group(1);
    }

    JsonNode mailTo(String email, String subject) throws Exception {
        return Eventually.get("the mail: " + subject, () -> {
            for (var mail : sandbox.mailsTo(email))
                if (mail.path("subject").asText().contains(subject)) return Optional.of(mail);
            return Optional.empty();
        });
    }

    /** Books a slot some days ahead, as a guest, and pays for it. @return the appointment, with its token */
    JsonNode books(String name, String email, int daysAhead) throws Exception {
        var held = holds(name, email, daysAhead);
        sandbox.post("/sandbox/lightning/" + held.at("/invoice/paymentHash").asText() + "/payment");
        Eventually.get("the booking", () -> {
            var now = get(
                    "/api/appointments/" + held.path("id").asText(),
                    held.path("token").asText());
            return Optional.of(now)
                    .filter(found -> found.path("status").asText().equals("BOOKED"));
        });
        return held;
    }

    JsonNode holds(String name, String email, int daysAhead) throws Exception {
        var practitioner =
                get("/api/practitioners?q=tanaka", "").at("/items/0/id").asText();
        var service = get("/api/practitioners/" + practitioner, "")
                .at("/services/0/id")
                .asText();
        var day = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC).plusDays(daysAhead);
        var slots = get(
                "/api/practitioners/" + practitioner + "/slots?service=" + service + "&from=" + day + "&to="
                        + day.plusDays(7),
                "");
        var body = Json.MAPPER
                .createObjectNode()
                .put("practitionerId", practitioner)
                .put("serviceId", service)
                .put("start", slots.at("/items/0/start").asText());
        body.putObject("patient")
                .put("name", name)
                .put("email", email)
                .put("phone", phoneOf(email))
                .put("language", "EN");
        return send(request("/api/appointments", "")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Everybody has their own. */
    static String phoneOf(String email) {
        return "+4179" + (1_000_000 + Math.floorMod(email.hashCode(), 9_000_000));
    }

    void cancels(JsonNode booked) throws Exception {
        send(request(
                        "/api/appointments/" + booked.path("id").asText() + "/cancellation",
                        booked.path("token").asText())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode get(String path, String token) throws Exception {
        return send(request(path, token));
    }

    HttpRequest.Builder request(String path, String token) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) throw new AssertionError(answer.statusCode() + " " + answer.body());
        return Json.MAPPER.readTree(answer.body());
    }

    Map<String, String> everything() {
        return Contents.of(test.database.sql);
    }

    @Override
    public void close() {
        application.close();
        sandbox.close();
        test.close();
    }
}
