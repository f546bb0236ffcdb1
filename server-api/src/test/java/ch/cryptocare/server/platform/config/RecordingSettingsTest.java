package ch.cryptocare.server.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordingSettingsTest {
    private static final Map<String, String> MUX = Map.of(
            "CRYPTOCARE_VIDEO_HOST", "mux",
            "CRYPTOCARE_MUX_URL", "https://api.mux.example",
            "CRYPTOCARE_MUX_STREAM_URL", "https://stream.mux.example",
            "CRYPTOCARE_MUX_TOKEN_ID", "mux-token",
            "CRYPTOCARE_MUX_TOKEN_SECRET", "mux-secret",
            "CRYPTOCARE_MUX_SIGNING_KEY_ID", "mux-key",
            "CRYPTOCARE_MUX_SIGNING_KEY", "mux-private-key",
            "CRYPTOCARE_MUX_WEBHOOK_SECRET", "mux-webhook-secret");

    @Test
    void filmsMayBeAtMux() {
        var all = new HashMap<>(ConfigReaderTest.PRODUCTION);
        assertThat(ConfigReader.read(all).recordings().host()).isEqualTo(Config.FilmHost.DISK);
        assertThat(ConfigReader.read(all).providers()).doesNotContain("MUX");
        all.putAll(MUX);
        assertThat(ConfigReader.read(all).recordings().host()).isEqualTo(Config.FilmHost.MUX);
        assertThat(ConfigReader.read(all).providers()).contains("MUX");
        assertThat(ConfigReader.read(all).recordings().mux().map(Config.Mux::origins))
                .contains("https://*.mux.example");

        all.put("CRYPTOCARE_VIDEO_HOST", "disk");
        assertThat(ConfigReader.read(all).recordings().mux())
                .as("for the recordings that it has")
                .isPresent();
        for (var setting : MUX.keySet()) {
            all.putAll(MUX);
            all.put(setting, "");
            if (!setting.endsWith("VIDEO_HOST"))
                assertThatThrownBy(() -> ConfigReader.read(all)).hasMessageContaining(setting);
        }
        all.putAll(MUX);
        all.put("CRYPTOCARE_MUX_STREAM_URL", "https://127.0.0.1:8090/mux/stream");
        assertThatThrownBy(() -> ConfigReader.read(all)).hasMessageContaining("CRYPTOCARE_MUX_STREAM_URL");
    }
}
