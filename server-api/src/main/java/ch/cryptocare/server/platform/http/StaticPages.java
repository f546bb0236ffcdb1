package ch.cryptocare.server.platform.http;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The pages and their files: pages are asked for anew each time, files carry the build in their address and stay. */
final class StaticPages {
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "webmanifest", "application/manifest+json",
            "json", "application/json");

    /** Under it each certificate has an address of its own, short enough for paper; its page is one. */
    private static final String VERIFY = "verify/";

    private final WebFiles files = new WebFiles();
    private final Texts texts;

    StaticPages(Texts texts) {
        this.texts = texts;
    }

    void addTo(RoutesConfig routes) {
        Reads.route(routes, "/text/{language}.json", this::text);
        Reads.route(
                routes,
                "/openapi.json",
                http -> http.contentType("application/json").result(openApi()));
        Reads.route(routes, "/assets/{build}/<name>", http -> send(http, "assets/" + http.pathParam("name"), FOREVER));
        Reads.route(routes, "/", http -> page(http, "index.html"));
        Reads.route(routes, "/<name>", this::pageOrFile);
    }

    private void pageOrFile(Context http) {
        var name = http.pathParam("name");
        if (name.startsWith("api/")) throw new Refusal(ProblemType.NOT_FOUND);
        if (files.all().containsKey(name) && !name.startsWith("assets/")) send(http, name, "no-cache");
        else page(http, (name.endsWith("/") ? name : name + "/") + "index.html");
    }

    private void page(Context http, String name) {
        if (files.all().containsKey(name)) {
            send(http, name, "no-cache");
        } else if (name.startsWith("problems/")) {
            page(http, "problems/index.html".equals(name) ? "404.html" : "problems/index.html");
        } else if (name.matches(VERIFY + "[^/]+/index.html")) {
            page(http, VERIFY + "index.html");
        } else {
            send(http.status(404), "404.html", "no-cache");
        }
    }

    private void send(Context http, String name, String caching) {
        var bytes = files.all().get(name);
        if (bytes == null) {
            http.status(404).contentType("text/plain").result("not found");
            return;
        }
        http.contentType(TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"))
                .header("Cache-Control", caching)
                .result(
                        name.endsWith(".html") || name.equals("sw.js") || name.equals("embed.js")
                                ? built(bytes)
                                : bytes);
    }

    private byte[] built(byte[] html) {
        return new String(html, StandardCharsets.UTF_8)
                .replace("{{build}}", files.build)
                .getBytes(StandardCharsets.UTF_8);
    }

    private void text(Context http) throws JsonProcessingException {
        var language = Optional.of(http.pathParam("language"))
                .filter("en"::equals)
                .map(en -> Language.EN)
                .orElse(Language.FR);
        http.contentType("application/json")
                .header("Cache-Control", "no-cache")
                .result(Json.MAPPER.writeValueAsBytes(texts.all(language)));
    }

    private static byte[] openApi() throws java.io.IOException {
        try (var in = StaticPages.class.getResourceAsStream("/openapi.json")) {
            if (in == null) throw new IllegalStateException("openapi.json is not packed");
            return in.readAllBytes();
        }
    }
}
