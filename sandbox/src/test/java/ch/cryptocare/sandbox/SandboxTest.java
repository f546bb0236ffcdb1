package ch.cryptocare.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SandboxTest {
    @Test
    void thePageAndTheMeetingRoomAreServedWithAPolicy() {
        try (Sandbox sandbox = Sandbox.start(SandboxConfig.onFreePorts())) {
            Browser browser = new Browser(sandbox);
            Browser.Answer page = browser.get("/");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).contains("<h1>Sandbox</h1>");
            assertThat(page.http()
                            .headers()
                            .firstValue("Content-Security-Policy")
                            .orElse(""))
                    .contains("default-src 'self'");
            assertThat(browser.get("/page.js").status()).isEqualTo(200);
            Browser.Answer room = browser.get("/zoom/j/81234567890?pwd=x");
            assertThat(room.status()).isEqualTo(302);
            assertThat(room.http().headers().firstValue("Location")).contains("/room.html?meeting=81234567890");
            assertThat(browser.get("/room.html").body()).contains("Meeting room");
            assertThat(browser.get("/healthz").json().get("status").textValue()).isEqualTo("ok");
            assertThat(browser.get("/nowhere").status()).isEqualTo(404);
        }
    }

    @Test
    void twoSandboxesLiveSideBySide() {
        try (Sandbox one = Sandbox.start(SandboxConfig.onFreePorts());
                Sandbox other = Sandbox.start(SandboxConfig.onFreePorts())) {
            assertThat(one.baseUrl()).isNotEqualTo(other.baseUrl());
            assertThat(one.smtpPort()).isNotEqualTo(other.smtpPort()).isPositive();
        }
    }

    @Test
    void aPortInUseIsToldInASentence() {
        try (Sandbox sandbox = Sandbox.start(SandboxConfig.onFreePorts())) {
            int taken = URI.create(sandbox.baseUrl()).getPort();
            assertThatThrownBy(() -> Sandbox.start(SandboxConfig.onPorts(taken, 0)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("port " + taken);
            assertThatThrownBy(() -> Sandbox.start(SandboxConfig.onPorts(0, sandbox.smtpPort())))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void theCommandLineWinsOverTheEnvironment() {
        Map<String, String> environment =
                Map.of("CRYPTOCARE_SANDBOX_PORT", "9001", "CRYPTOCARE_SANDBOX_SMTP_PORT", "9002");
        SandboxConfig config = CommandLine.read(
                new String[] {"--port", "9003", "--zoom-webhook", "http://localhost:8080/api/webhooks/zoom"},
                environment);
        assertThat(config.port()).isEqualTo(9003);
        assertThat(config.smtpPort()).isEqualTo(9002);
        assertThat(config.host()).isEqualTo("127.0.0.1");
        assertThat(config.zoomWebhook()).contains(URI.create("http://localhost:8080/api/webhooks/zoom"));
        assertThat(CommandLine.read(new String[0], Map.of()).port()).isEqualTo(8090);
    }

    @Test
    void wrongOptionsAreExplained() {
        for (String[] wrong : new String[][] {{"--port", "99999"}, {"--port", "x"}, {"--colour", "red"}, {"--port"}}) {
            assertThatThrownBy(() -> CommandLine.read(wrong, Map.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("port");
        }
    }
}
