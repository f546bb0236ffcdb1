package ch.cryptocare.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A thief who has a copy of Ben's cookies begins a request and holds its body back. Meanwhile Ben signs out everywhere. */
class SignedOutMeanwhileTest {
    private static final AuthStage STAGE = new AuthStage();

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void whoIsSignedOutBeforeARequestIsCompleteIsNotLetIn() throws Exception {
        var ben = STAGE.opens("ben@example.ch");
        var phone = STAGE.browser();
        phone.post("/api/sessions", "email", "ben@example.ch", "password", AuthStage.PASSWORD);
        var thief = phone.copy();
        int answered = beginning(
                thief, "{\"name\":\"Thief\",\"language\":\"EN\"}", () -> ben.post("/api/account/sessions/end"));
        assertThat(answered).isEqualTo(401);
        assertThat(ben.get("/api/session").body().at("/account/name").asText()).isEqualTo("Ben");
    }

    private interface Meanwhile {
        Browser.Answer happens() throws Exception;
    }

    /** The body follows once the server waits for it: when it says 100 Continue (RFC 9110 §10.1.1). */
    private static int beginning(Browser thief, String body, Meanwhile meanwhile) throws Exception {
        var cookies = thief.cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + STAGE.port + "/api/account/profile"))
                .expectContinue(true)
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Cookie", cookies)
                .POST(BodyPublishers.ofInputStream(() -> after(meanwhile, body)));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString()).statusCode();
        }
    }

    private static InputStream after(Meanwhile meanwhile, String body) {
        try {
            assertThat(meanwhile.happens().status()).isEqualTo(200);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }
}
