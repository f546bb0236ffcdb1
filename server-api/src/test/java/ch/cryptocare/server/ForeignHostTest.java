package ch.cryptocare.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A thief asks for Ada's new password, and says that the server is called as his own: no link may lead to him. */
class ForeignHostTest {
    private static final String THIEFS = "evil.example";
    private static final String ADA = "ada@example.ch";

    private @TempDir Path folder;
    private House house;

    @BeforeEach
    void open() {
        house = new House(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aMailedLinkLeadsToThePublicAddressWhateverTheRequestSays() throws Exception {
        var asked = "{\"email\":\"" + ADA + "\"}";
        var answer = say("POST /api/password-resets", "Content-Type: application/json", asked);
        assertThat(answer).startsWith("HTTP/1.1 202").doesNotContain(THIEFS);
        var mail = house.mailTo(ADA, "").toString();
        assertThat(mail).doesNotContain(THIEFS).contains("http://127.0.0.1:" + house.port + "/account/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/account", "/admin/people", "/api/session", "/openapi.json", "/nowhere", "/embed.js"})
    void noAnswerRepeatsIt(String path) throws IOException {
        assertThat(say("GET " + path, "Accept: */*", ""))
                .startsWith("HTTP/1.1 ")
                .doesNotContain(THIEFS);
    }

    private String say(String what, String header, String body) throws IOException {
        var request = String.join(
                "\r\n",
                what + " HTTP/1.1",
                "Host: " + THIEFS,
                "X-Forwarded-Host: " + THIEFS,
                "Forwarded: host=" + THIEFS,
                header,
                "Content-Length: " + body.length(),
                "Connection: close",
                "",
                body);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), house.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
