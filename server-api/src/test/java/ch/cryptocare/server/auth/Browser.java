package ch.cryptocare.server.auth;

import ch.cryptocare.common.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a browser does: keeps cookies, sends them where they belong, and says from where it asks. */
public final class Browser {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** An answer of the API. */
    public record Answer(int status, JsonNode body) {
        public String code() {
            return body.at("/code").asText();
        }
    }

    final Map<String, String> cookies = new TreeMap<>();
    String site = "same-origin";
    String network = "198.51.100.7";
    private final int port;
    private final String name;

    public Browser(int port, String name) {
        this.port = port;
        this.name = name;
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder().GET(), path);
    }

    /** @param fields names and values, by turns */
    public Answer post(String path, Object... fields) throws IOException, InterruptedException {
        var body = Json.MAPPER.createObjectNode();
        for (int i = 0; i < fields.length; i += 2) body.putPOJO((String) fields[i], fields[i + 1]);
        var request = HttpRequest.newBuilder().header("Content-Type", "application/json");
        return send(request.POST(BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(body))), path);
    }

    /** The same browser, as its second tab or a copy of it. */
    Browser copy() {
        var copy = new Browser(port, name);
        copy.cookies.putAll(cookies);
        return copy;
    }

    /** What is not JSON. */
    public byte[] file(String path) throws IOException, InterruptedException {
        return exchanged(HttpRequest.newBuilder().GET(), path).body();
    }

    private Answer send(HttpRequest.Builder request, String path) throws IOException, InterruptedException {
        var answer = exchanged(request, path);
        return new Answer(answer.statusCode(), Json.MAPPER.readTree(answer.body()));
    }

    private HttpResponse<byte[]> exchanged(HttpRequest.Builder request, String path)
            throws IOException, InterruptedException {
        request.uri(URI.create("http://127.0.0.1:" + port + path))
                .header("User-Agent", name)
                .header("Accept-Language", "en")
                .header("Sec-Fetch-Site", site)
                .header("X-Forwarded-For", network);
        if (!cookies.isEmpty()) request.header("Cookie", cookieHeader());
        var answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        keepCookies(answer);
        return answer;
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keepCookies(HttpResponse<?> answer) {
        for (var line : answer.headers().allValues("Set-Cookie"))
            for (var cookie : HttpCookie.parse(line))
                if (cookie.getValue().isEmpty()) cookies.remove(cookie.getName());
                else cookies.put(cookie.getName(), cookie.getValue());
    }
}
