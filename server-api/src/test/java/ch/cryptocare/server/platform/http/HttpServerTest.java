package ch.cryptocare.server.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.Endpoint;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpServerTest {
    private static final Endpoint<Question, Reply> ASK = Endpoint.get("/api/replies", Question.class, Reply.class, "");
    private static final Endpoint<Void, Reply> KNOWN = Endpoint.get("/api/known", Reply.class, "");
    private static final Endpoint<Question, Reply> ORDER =
            Endpoint.post("/api/orders", Question.class, Reply.class, "");
    private static final WebServer SERVER = new WebServer(api -> {
        api.serve(ASK, call -> new Reply("You said " + call.body().word()));
        api.serveKnown(KNOWN, call -> new Answer("{}".getBytes(StandardCharsets.UTF_8), "\"1,2\""));
        api.serve(ORDER, call -> new Reply("done"));
    });

    private record Question(String word) {}

    private record Reply(String text) {}

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1,2\"", "W/\"1,2\"", "\"0\", \"1,2\"", "W/\"0\" ,W/\"1,2\"", "*", " * "})
    void whoHasTheAnswerIsToldSo(String tags) throws IOException, InterruptedException {
        var answer = SERVER.ask("GET", "/api/known", "If-None-Match", tags);
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"1,2\"");
    }

    @Test
    void tagsMayComeInSeveralLines() throws IOException, InterruptedException {
        var answer = SERVER.ask("GET", "/api/known", "If-None-Match", "\"0\"", "If-None-Match", "\"1,2\"");
        assertThat(answer.statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/account/",
                "/account/two-steps/",
                "/account/second-factor/",
                "/admin/people/",
                "/practice/",
                "/sign-in/"
            })
    void passkeysAreUsedWhereAccountsAre(String path) throws IOException, InterruptedException {
        assertThat(permissions(path))
                .isEqualTo("camera=(), microphone=(), geolocation=(), clipboard-write=(self), "
                        + "publickey-credentials-create=(self), publickey-credentials-get=(self)");
        var policy = SERVER.ask("GET", path).headers().firstValue("Content-Security-Policy");
        assertThat(policy).hasValueSatisfying(text -> assertThat(text).endsWith("frame-ancestors 'none'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/book/", "/register/", "/api/known", "/embed.js"})
    void passkeysAreUsedNowhereElse(String path) throws IOException, InterruptedException {
        assertThat(permissions(path))
                .isEqualTo("camera=(), microphone=(), geolocation=(), clipboard-write=(self), "
                        + "publickey-credentials-create=(), publickey-credentials-get=()");
    }

    /** A browser asks no passkey where the page's own server forbade it. */
    @Test
    void whereverAPageAsksOnceMoreWhoIsThereAPasskeyCanAnswer() throws IOException, InterruptedException {
        var asking = new WebFiles()
                .all().entrySet().stream()
                        .filter(file -> file.getKey().endsWith("index.html"))
                        .filter(file -> new String(file.getValue(), StandardCharsets.UTF_8).contains("proof-dialog.js"))
                        .map(file -> "/" + file.getKey().replace("index.html", ""))
                        .toList();
        assertThat(asking).contains("/account/data/", "/admin/people/");
        for (var path : asking) assertThat(permissions(path)).as(path).contains("publickey-credentials-get=(self)");
    }

    @Test
    void aClinicMayShowTheCatalogueInAFrameButNotWhatSomebodyFollows() throws IOException, InterruptedException {
        assertThat(policy("/learn/course/")).endsWith("frame-ancestors 'self'");
        assertThat(policy("/learn/follow/")).endsWith("frame-ancestors 'none'").contains("media-src 'self' blob:;");
        assertThat(policy("/learn/quiz/")).endsWith("frame-ancestors 'none'");
    }

    @Test
    void onlyThePageThatPlaysFilmsAsksTheirHost() throws IOException, InterruptedException {
        try (var withFilms = new WebServer(List.of("https://*.films.example"), false, _ -> {})) {
            assertThat(withFilms.ask("GET", "/learn/follow/").headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(text -> assertThat(text)
                            .contains("connect-src 'self' https://*.films.example;")
                            .contains("media-src 'self' blob: https://*.films.example;")
                            .endsWith("frame-ancestors 'none'"));
            for (var path : List.of("/", "/learn/course/", "/account/"))
                assertThat(withFilms.ask("GET", path).headers().firstValue("Content-Security-Policy"))
                        .as(path)
                        .hasValueSatisfying(text -> assertThat(text).doesNotContain("films.example"));
        }
        assertThat(policy("/learn/follow/")).contains("connect-src 'self';");
    }

    private static String policy(String path) throws IOException, InterruptedException {
        return SERVER.ask("GET", path)
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
    }

    @Test
    void ofALibraryThatPlaysFilmsOnlyTheFileThatPagesAskForIsThere() {
        assertThat(new WebFiles().all().keySet())
                .filteredOn(name -> name.contains("/hls"))
                .containsExactly("assets/vendor/hls.js/dist/hls.light.min.js");
    }

    /** Browsers may write any letter of an address as a number. */
    @ParameterizedTest
    @ValueSource(strings = {"/%61ccount/", "/acc%6Funt/data/", "/sign%2Din/"})
    void whatIsNeverFramedIsNeverFramedHoweverItsAddressIsWritten(String path)
            throws IOException, InterruptedException {
        var answer = SERVER.ask("GET", path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(text -> assertThat(text).endsWith("frame-ancestors 'none'"));
        assertThat(permissions(path)).contains("publickey-credentials-get=(self)");
    }

    private static String permissions(String path) throws IOException, InterruptedException {
        return SERVER.ask("GET", path)
                .headers()
                .firstValue("Permissions-Policy")
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "\"2\"", "1,2", "\"0\", \"*\"", "w/\"1\"", "\"1,2"})
    void whoHasAnotherAnswerGetsThisOne(String tags) throws IOException, InterruptedException {
        var answer = SERVER.ask("GET", "/api/known", "If-None-Match", tags);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/replies?word=yes",
                "/api/replies?word=&other=1",
                "/api/known",
                "/api/nowhere",
                "/openapi.json",
                "/text/en.json",
                "/",
                "/no-such-page",
                "/assets/1/no-such-file.js",
                "/healthz",
                "/readyz"
            })
    void askingForTheHeadAnswersAsAskingForTheWhole(String path) throws IOException, InterruptedException {
        var whole = SERVER.ask("GET", path);
        var head = SERVER.ask("HEAD", path);
        assertThat(head.body()).isEmpty();
        assertThat(head.statusCode()).isEqualTo(whole.statusCode());
        for (var header : List.of("Content-Type", "Content-Length", "Cache-Control", "ETag", "Retry-After"))
            assertThat(header(head, header)).as(header).isEqualTo(header(whole, header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY", "LOCK"})
    void anUnknownAddressOfTheApiIsAProblemHoweverItIsAsked(String method) throws IOException, InterruptedException {
        var answer = SERVER.ask(method, "/api/nowhere");
        assertThat(answer.statusCode()).isIn(404, 405);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        if (!method.equals("HEAD")) assertThat(answer.body()).contains("\"code\":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "LOCK"})
    void aKnownAddressAskedInAnotherWayIsAProblemToo(String method) throws IOException, InterruptedException {
        var answer = SERVER.ask(method, "/api/orders");
        assertThat(answer.statusCode()).isIn(404, 405);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void whoAsksInAnotherWayIsToldHowToAsk() throws IOException, InterruptedException {
        var answer = SERVER.ask("DELETE", "/api/orders");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow"))
                .hasValueSatisfying(allowed -> assertThat(allowed).contains("POST"));
    }

    @Test
    void aServerThatMissesAnOutsideServiceIsReadyAllTheSame() throws IOException, InterruptedException {
        try (var server = new WebServer(api -> {})) {
            server.health.uses("phoenixd", () -> false);
            server.health.uses("Swiss Bitcoin Pay", () -> true);
            var answer = server.ask("GET", "/readyz");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("\"status\":\"ready\"", "\"degraded\":[\"phoenixd\"]", "\"unreachable\":[]");
        }
    }

    @Test
    void aServerThatMissesItsDatabaseIsNotReady() throws IOException, InterruptedException {
        try (var server = new WebServer(api -> {})) {
            server.health.needs("database", () -> false);
            var answer = server.ask("GET", "/readyz");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("\"status\":\"not-ready\"", "\"unreachable\":[\"database\"]");
        }
    }

    private static Optional<String> header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name);
    }
}
