package ch.cryptocare.server.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.Endpoint;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionCookiesTest {
    private static final Endpoint<Void, Reply> SIGN_IN = Endpoint.post("/api/sign-in", Void.class, Reply.class, "");
    private static final Endpoint<Void, Reply> READ = Endpoint.get("/api/read", Reply.class, "");
    private static final Endpoint<Void, Reply> WRITE = Endpoint.post("/api/write", Void.class, Reply.class, "");
    private static final WebServer SERVER = new WebServer(true, api -> {
        api.serve(SIGN_IN, call -> {
            call.keepSession("a", Duration.ofMinutes(15), "r", Duration.ofDays(7));
            call.keepDevice("d");
            return new Reply("in");
        });
        api.serve(READ, call -> new Reply(call.deviceCookie().orElse("nobody")));
        api.serve(WRITE, call -> new Reply(call.deviceCookie().orElse("nobody")));
    });

    private record Reply(String text) {}

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void cookiesAreForThisHostForNoScriptAndForNoOtherSite() throws IOException, InterruptedException {
        var cookies = SERVER.ask("POST", "/api/sign-in").headers().allValues("Set-Cookie");
        assertThat(cookies)
                .hasSize(3)
                .allMatch(cookie -> cookie.contains("; Secure") && cookie.contains("; HttpOnly"))
                .allMatch(cookie -> cookie.contains("; SameSite=Strict") && !cookie.contains("Domain"));
        assertThat(cookies).anyMatch(cookie -> cookie.startsWith("__Host-access=a; Path=/;"));
        assertThat(cookies).anyMatch(cookie -> cookie.startsWith("__Secure-refresh=r; Path=/api/session;"));
        assertThat(cookies).anyMatch(cookie -> cookie.startsWith("__Host-device=d; Path=/;"));
    }

    @ParameterizedTest
    @CsvSource({
        "same-origin,,d",
        "same-site,,nobody",
        "cross-site,,nobody",
        "none,,nobody",
        ",,nobody",
        ",null,nobody",
        ",https://evil.example,nobody",
        ",https://HOST,d",
        ",https://HOST.evil.example,nobody"
    })
    void whatAnotherSiteMadeABrowserAskIsNobodysWill(@Nullable String site, @Nullable String origin, String who)
            throws IOException, InterruptedException {
        assertThat(write(site, origin).body()).contains(who);
    }

    @Test
    void readingIsHarmless() throws IOException, InterruptedException {
        var answer = SERVER.ask("GET", "/api/read", "Cookie", "__Host-device=d", "Sec-Fetch-Site", "cross-site");
        assertThat(answer.body()).contains("d");
    }

    private static HttpResponse<String> write(@Nullable String site, @Nullable String origin)
            throws IOException, InterruptedException {
        var headers = new java.util.ArrayList<>(java.util.List.of("Cookie", "__Host-device=d"));
        if (site != null) headers.addAll(java.util.List.of("Sec-Fetch-Site", site));
        if (origin != null) headers.addAll(java.util.List.of("Origin", origin.replace("HOST", SERVER.host())));
        return SERVER.ask("POST", "/api/write", headers.toArray(String[]::new));
    }
}
