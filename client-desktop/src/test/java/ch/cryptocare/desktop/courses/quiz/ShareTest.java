package ch.cryptocare.desktop.courses.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {
    @ParameterizedTest
    @CsvSource({
        "80, 4/5",
        "80 %, 4/5",
        "'12,5 %', 1/8",
        "12.5, 1/8",
        "2/3, 2/3",
        "4 / 6, 2/3",
        "100 %, 1",
        "-50, -1/2",
        "−1/3, -1/3",
        "0, 0"
    })
    void whatPeopleTypeIsExact(String typed, String wire) {
        assertThat(Share.typed(typed).map(Share::wire)).contains(wire);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "1/0", "2/", "80 % %", "1.2/3"})
    void whatIsNoShareIsNone(String typed) {
        assertThat(Share.typed(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4/5, 80\u00a0%", "1/8, '12,5\u00a0%'", "2/3, 2/3", "1, 100\u00a0%", "-1/2, -50\u00a0%"})
    void aShareIsShownInPercentUnlessThatWouldRoundIt(String wire, String shown) {
        assertThat(Share.wire(wire).map(share -> share.shown(','))).contains(shown);
    }

    @Test
    void whatIsShownIsReadAgainAsTheSame() {
        for (int i = -7; i <= 7; i++) {
            var share = Share.of(i, 7);
            assertThat(Share.typed(share.shown('.'))).contains(share);
            assertThat(Share.wire(share.wire())).contains(share);
        }
    }
}
