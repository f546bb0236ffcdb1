package ch.cryptocare.server.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.cryptocare.common.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionTrackTest {
    @Test
    void linesEndAsOneSystemEndsThem() {
        var lines = """
                WEBVTT - Mains

                1
                00:00.000 --> 01:00:02.500 align:start
                <v Tess>Bonjour.
                """;
        assertThat(new CaptionTrack("\uFEFF" + lines.replace("\n", "\r\n")).text())
                .isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\n00:00:00,000 --> 00:00:02,000\nSubRip\n",
                "WEBVTTX\n\n00:00.000 --> 00:02.000\nA\n",
                "WEBVTT\n\n00:00,000 --> 00:02,000\nA\n",
                "WEBVTT\n\n00:02.000 --> 00:02.000\nA\n",
                "WEBVTT\n\n00:00.000 --> 00:60.000\nA\n",
                "WEBVTT\n\n00:00.000 --> 00:02.000\n\u0000\n",
                "<html>",
                "",
            })
    void whatNoPlayerUnderstandsIsRefused(String text) {
        assertThat(reason(text)).isEqualTo("not-webvtt");
    }

    @Test
    void somethingIsSaidAndNoBookIsRead() {
        assertThat(reason("WEBVTT\n")).isEqualTo("empty");
        assertThat(reason("WEBVTT\n\n00:00.000 --> 00:02.000\n" + "é".repeat(131_072)))
                .isEqualTo("too-long");
    }

    private static String reason(String text) {
        var refusal = catchThrowableOfType(Refusal.class, () -> new CaptionTrack(text));
        return String.valueOf(refusal.facts.get("reason"));
    }
}
