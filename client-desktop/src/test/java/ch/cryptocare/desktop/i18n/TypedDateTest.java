package ch.cryptocare.desktop.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"24.11.2026", "24.11.26", "24/11/26", "24 11 2026", "24-11-2026", " 24. 11. 2026 "})
    void aDayIsReadAsPeopleHereWriteIt(String typed) {
        assertThat(TypedDate.read(typed)).contains(LocalDate.parse("2026-11-24"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "24.11", "24.13.2026", "32.1.2026", "tomorrow", "24.11.226"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(TypedDate.read(typed)).isEmpty();
    }

    @Test
    void theMonthIsSecond() {
        assertThat(TypedDate.read("3.4.26")).contains(LocalDate.parse("2026-04-03"));
    }
}
