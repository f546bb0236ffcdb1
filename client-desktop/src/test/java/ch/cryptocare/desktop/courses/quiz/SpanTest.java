package ch.cryptocare.desktop.courses.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({
        "20, 1200",
        "20 min, 1200",
        "1 h 30, 5400",
        "1h30min, 5400",
        "2 h, 7200",
        "1 d, 86400",
        "1 J, 86400",
        "90 s, 90",
        "0, 0"
    })
    void timesAreReadAsPeopleTypeThem(String typed, long seconds) {
        assertThat(Span.typed(typed)).contains(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "1.5 h", "-20", "20 min 3 d"})
    void whatIsNoTimeIsNone(String typed) {
        assertThat(Span.typed(typed)).isEmpty();
    }

    @Test
    void whatIsShownIsReadAgainAsTheSame() {
        assertThat(Span.shown(93_784, Language.FR)).isEqualTo("1 j 2 h 3 min 4 s");
        for (long seconds : new long[] {0, 1, 60, 3_599, 86_400, 93_784})
            assertThat(Span.typed(Span.shown(seconds, Language.EN))).contains(seconds);
    }
}
