package ch.cryptocare.sandbox.zoom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.sandbox.Browser;
import ch.cryptocare.sandbox.Sandbox;
import ch.cryptocare.sandbox.SandboxConfig;
import ch.cryptocare.sandbox.Server;
import ch.cryptocare.sandbox.http.Json;
import ch.cryptocare.sandbox.webhooks.Hmac;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ZoomTwinTest {
    private static final String SECRET = "sandbox-zoom-secret";
    private Sandbox sandbox;
    private Server server;
    private Browser browser;
    private String token;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(SandboxConfig.onFreePorts().withRetries(Duration.ofMillis(50)));
        server = new Server();
        browser = new Browser(sandbox);
        sandbox.sendZoomWebhooksTo(server.url());
        token = token("account_credentials", "sandbox-account", "sandbox-client:sandbox-client-secret")
                .json()
                .get("access_token")
                .textValue();
    }

    @AfterEach
    void stop() {
        sandbox.close();
        server.close();
    }

    @Test
    void onlyTheAppGetsAToken() {
        assertThat(token("account_credentials", "sandbox-account", "sandbox-client:wrong")
                        .status())
                .isEqualTo(401);
        assertThat(token("password", "sandbox-account", "sandbox-client:sandbox-client-secret")
                        .status())
                .isEqualTo(400);
        assertThat(token("account_credentials", "other", "sandbox-client:sandbox-client-secret")
                        .status())
                .isEqualTo(400);
        JsonNode answer = browser.get("/zoom/v2/users/me/meetings", "Authorization", "Bearer nonsense")
                .json();
        assertThat(answer.get("code").intValue()).isEqualTo(124);
    }

    @Test
    void aMeetingIsMadeReadChangedAndDeleted() {
        JsonNode made = create("ada@cabinet.example", "b-1");
        assertThat(made.get("id").longValue()).isGreaterThan(10_000_000_000L);
        assertThat(made.get("status").textValue()).isEqualTo("waiting");
        assertThat(made.get("start_time").textValue()).isEqualTo("2026-11-30T14:00:00Z");
        assertThat(made.get("host_email").textValue()).isEqualTo("ada@cabinet.example");
        assertThat(made.get("settings").get("waiting_room").booleanValue()).isTrue();
        assertThat(made.get("join_url").textValue()).startsWith(sandbox.baseUrl() + "/zoom/j/");
        assertThat(made.get("password").textValue()).isNotEmpty();
        String path = "/zoom/v2/meetings/" + made.get("id");
        JsonNode read = call("GET", path, "").json();
        assertThat(read.get("start_url")).as("for hosts another one each time").isNotEqualTo(made.get("start_url"));
        assertThat(withoutStartUrl(read)).isEqualTo(withoutStartUrl(made));
        assertThat(call("PATCH", path, "{\"start_time\":\"2026-12-01T10:00:00\",\"timezone\":\"Europe/Zurich\"}")
                        .status())
                .isEqualTo(204);
        assertThat(call("GET", path, "").json().get("start_time").textValue()).isEqualTo("2026-12-01T09:00:00Z");
        assertThat(call("DELETE", path, "").status()).isEqualTo(204);
        assertThat(call("DELETE", path, "").status()).isEqualTo(404);
        assertThat(call("GET", path, "").json().get("code").intValue()).isEqualTo(3001);
        assertThat(browser.get("/sandbox/meetings").json()).isEmpty();
        assertThat(browser.get("/sandbox/meetings?all=true")
                        .json()
                        .get(0)
                        .get("status")
                        .textValue())
                .isEqualTo("deleted");
    }

    @Test
    void aLostAnswerIsFoundAgainInTheList() {
        create("me", "b-1");
        create("me", "b-2");
        create("noor@cabinet.example", "b-3");
        JsonNode first = call("GET", "/zoom/v2/users/me/meetings?type=scheduled&page_size=1", "")
                .json();
        assertThat(first.get("meetings").get(0).get("agenda").textValue()).isEqualTo("b-2");
        assertThat(first.get("total_records").intValue()).isEqualTo(2);
        assertThat(first.get("meetings").get(0).has("start_url")).isFalse();
        String next = first.get("next_page_token").textValue();
        JsonNode second = call("GET", "/zoom/v2/users/me/meetings?page_size=1&next_page_token=" + next, "")
                .json();
        assertThat(second.get("meetings").get(0).get("agenda").textValue()).isEqualTo("b-1");
        assertThat(second.get("next_page_token").textValue()).isEmpty();
    }

    @Test
    void onlyAChangeLosesItsAnswerAndStillHappens() {
        String path = "/zoom/v2/meetings/" + create("me", "b-1").get("id");
        browser.breakThings("zoom", "lose-answer", 1);
        assertThat(call("GET", path, "").status()).isEqualTo(200);
        assertThat(token("account_credentials", "sandbox-account", "sandbox-client:sandbox-client-secret")
                        .status())
                .isEqualTo(200);
        assertThatThrownBy(() -> call("DELETE", path, "")).isInstanceOf(UncheckedIOException.class);
        assertThat(call("GET", path, "").status()).isEqualTo(404);
    }

    @Test
    void startAndEndAreToldWithTheSignatureOfTimeAndBody() {
        JsonNode made = create("me", "b-1");
        String path = "/sandbox/meetings/" + made.get("id");
        assertThat(browser.post(path + "/start", "").json().get("status").textValue())
                .isEqualTo("started");
        JsonNode started = signed(server.next());
        assertThat(started.get("event").textValue()).isEqualTo("meeting.started");
        assertThat(started.get("payload").get("account_id").textValue()).isEqualTo("sandbox-account");
        JsonNode object = started.get("payload").get("object");
        assertThat(object.get("id").textValue()).isEqualTo(made.get("id").asText());
        assertThat(object.get("uuid")).isEqualTo(made.get("uuid"));
        assertThat(browser.post(path + "/start", "").status()).isEqualTo(409);
        browser.post(path + "/participants", "{\"name\":\"Ben\"}");
        assertThat(signed(server.next()).get("event").textValue()).isEqualTo("meeting.participant_joined");
        assertThat(browser.post(path + "/end", "").status()).isEqualTo(200);
        JsonNode ended = signed(server.next());
        assertThat(ended.get("event").textValue()).isEqualTo("meeting.ended");
        assertThat(ended.get("payload").get("object").get("end_time").textValue())
                .isNotEmpty();
        assertThat(browser.post(path + "/end", "").status()).isEqualTo(409);
    }

    @Test
    void aRefusedWebhookIsTriedAgain() {
        JsonNode made = create("me", "b-1");
        server.willAnswer(500);
        browser.post("/sandbox/meetings/" + made.get("id") + "/start", "");
        server.next();
        assertThat(signed(server.next()).get("event").textValue()).isEqualTo("meeting.started");
    }

    @Test
    void theHostEndsAMeetingThroughTheApi() {
        JsonNode made = create("me", "b-1");
        browser.post("/sandbox/meetings/" + made.get("id") + "/start", "");
        server.next();
        String status = "/zoom/v2/meetings/" + made.get("id") + "/status";
        assertThat(call("PUT", status, "{\"action\":\"end\"}").status()).isEqualTo(204);
        assertThat(server.next().json().get("event").textValue()).isEqualTo("meeting.ended");
        assertThat(call("PUT", status, "{\"action\":\"dance\"}").status()).isEqualTo(400);
    }

    @Test
    void anAddressIsBelievedOnlyWhenItSignsTheToken() {
        assertThat(browser.post("/sandbox/zoom/validation", "")
                        .json()
                        .get("valid")
                        .booleanValue())
                .isFalse();
        server.answers(call -> {
            String plain = call.json().get("payload").get("plainToken").textValue();
            return Json.object()
                    .put("plainToken", plain)
                    .put("encryptedToken", Hmac.hex(SECRET, plain.getBytes(UTF_8)))
                    .toString();
        });
        assertThat(browser.post("/sandbox/zoom/validation", "")
                        .json()
                        .get("valid")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void meetingsThatMakeNoSenseAreRefused() {
        for (String body : new String[] {
            "[]",
            "{\"password\":\"12345678901\"}",
            "{\"duration\":0}",
            "{\"type\":7}",
            "{\"start_time\":\"tomorrow\"}",
            "{\"start_time\":\"2026-11-30T14:00:00\",\"timezone\":\"Mars/Base\"}",
            "{\"topic\":\"" + "x".repeat(201) + "\"}"
        }) {
            Browser.Answer answer = call("POST", "/zoom/v2/users/me/meetings", body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.json().get("code").intValue()).isEqualTo(300);
        }
        assertThat(call("GET", "/zoom/v2/meetings/abc", "").status()).isEqualTo(404);
    }

    @Test
    void tooManyCallsAreToldWhenToComeBack() {
        browser.breakThings("zoom", "answer-429", 1);
        Browser.Answer answer = call("POST", "/zoom/v2/users/me/meetings", "{\"topic\":\"t\"}");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.http().headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.json().get("code").intValue()).isEqualTo(429);
        assertThat(browser.get("/sandbox/meetings").json()).isEmpty();
    }

    private JsonNode create(String user, String agenda) {
        Browser.Answer answer = call(
                "POST",
                "/zoom/v2/users/" + user + "/meetings",
                "{\"topic\":\"Consultation\",\"type\":2,\"start_time\":\"2026-11-30T14:00:00Z\",\"duration\":30,"
                        + "\"timezone\":\"Europe/Zurich\",\"agenda\":\"" + agenda
                        + "\",\"settings\":{\"waiting_room\":true}}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private Browser.Answer call(String method, String path, String body) {
        return browser.send(method, path, body, "Authorization", "Bearer " + token, "Content-Type", "application/json");
    }

    private Browser.Answer token(String grant, String account, String client) {
        String basic = "Basic " + Base64.getEncoder().encodeToString(client.getBytes(UTF_8));
        return browser.post(
                "/zoom/oauth/token?grant_type=" + grant + "&account_id=" + account, "", "Authorization", basic);
    }

    private static JsonNode signed(Server.Call call) {
        String timestamp = call.header("x-zm-request-timestamp").orElseThrow();
        String message = "v0:" + timestamp + ":" + call.body();
        assertThat(call.header("x-zm-signature")).contains("v0=" + Hmac.hex(SECRET, message.getBytes(UTF_8)));
        return call.json();
    }

    private static JsonNode withoutStartUrl(JsonNode meeting) {
        return ((ObjectNode) meeting.deepCopy()).without("start_url");
    }
}
