package ch.cryptocare.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.json.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nobody learns whether an address has an account: neither from what is answered nor from how long it takes. */
class EnumerationTest {
    /** As little as is approved anywhere: the less hashing costs, the more would be seen of what else differs. */
    private static final int COST = 10;

    private static final int SIGN_INS = 150;
    private static final int REQUESTS = 200;
    private static final int WARM_UP = 20;
    private static final double NOTHING_TELLS_THEM_APART = 0.5;

    /** Chance strays further once in a million times; a sign-in that hashes nothing strays by the whole half. */
    private static final int STANDARD_DEVIATIONS = 5;

    private static final String KNOWN = "ada@example.ch";
    private static final String UNKNOWN = "eda@example.ch";
    private static final AuthStage STAGE = new AuthStage(COST);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** The same request for either address. */
    private interface Ask {
        HttpResponse<String> about(String email) throws Exception;
    }

    @BeforeAll
    static void adaHasAnAccount() throws Exception {
        STAGE.opens(KNOWN);
        STAGE.nobodyAnswers = true;
    }

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void aSignInTellsNothing() throws Exception {
        Ask signIn = email -> post("/api/sessions", Map.of("email", email, "password", "three wet llamas hum"));
        assertThat(signIn.about(KNOWN).statusCode()).isEqualTo(401);
        tellsNothing(SIGN_INS, signIn);
    }

    @Test
    void aRegistrationTellsNothing() throws Exception {
        Ask register = email -> post("/api/registrations", Map.of("email", email, "name", "Ada", "language", "EN"));
        assertThat(register.about(KNOWN).statusCode()).isEqualTo(202);
        tellsNothing(REQUESTS, register);
    }

    @Test
    void aForgottenPasswordTellsNothing() throws Exception {
        Ask forgot = email -> post("/api/password-resets", Map.of("email", email));
        assertThat(forgot.about(KNOWN).statusCode()).isEqualTo(202);
        tellsNothing(REQUESTS, forgot);
    }

    private static void tellsNothing(int times, Ask ask) throws Exception {
        assertThat(said(ask.about(KNOWN))).isEqualTo(said(ask.about(UNKNOWN)));
        measured(WARM_UP, ask);
        var both = measured(times, ask);
        var known = both.getFirst();
        var unknown = both.getLast();
        assertThat(Math.abs(known.longerThan(unknown) - NOTHING_TELLS_THEM_APART))
                .as("with an account: %s; without: %s", known, unknown)
                .isLessThan(STANDARD_DEVIATIONS * Timings.deviationByChance(times));
    }

    /** By turns, and each as often first as second: whatever else the machine does slows both alike. */
    private static List<Timings> measured(int times, Ask ask) throws Exception {
        var known = new long[times];
        var unknown = new long[times];
        for (int turn = 0; turn < times; turn++) {
            STAGE.clock.pass(Duration.ofHours(1)); // whoever asks too often is refused, and tells nothing either
            if (turn % 2 == 0) known[turn] = nanos(ask, KNOWN);
            unknown[turn] = nanos(ask, UNKNOWN);
            if (turn % 2 == 1) known[turn] = nanos(ask, KNOWN);
        }
        return List.of(new Timings(known), new Timings(unknown));
    }

    private static long nanos(Ask ask, String email) throws Exception {
        long begin = System.nanoTime();
        ask.about(email);
        return System.nanoTime() - begin;
    }

    private static HttpResponse<String> post(String path, Map<String, String> body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + STAGE.port + path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(Json.MAPPER.writeValueAsString(body)));
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    /** All of an answer but the moment at which it was given. */
    private static String said(HttpResponse<String> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        assertThat(headers.remove("date")).isNotNull();
        return answer.statusCode() + " " + headers + " " + answer.body();
    }
}
