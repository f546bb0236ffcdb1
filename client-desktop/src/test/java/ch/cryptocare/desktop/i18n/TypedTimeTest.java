package ch.cryptocare.desktop.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "9, 09:00",
        "9h, 09:00",
        "930, 09:30",
        "9h30, 09:30",
        "9.30, 09:30",
        "09:30, 09:30",
        " 14:05 , 14:05",
        "1405, 14:05",
    })
    void aTimeIsReadAsPeopleTypeIt(String typed, LocalTime time) {
        assertThat(TypedTime.read(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25:00", "9:61", "morning", "9:3", "12345"})
    void whatIsNoTimeIsNone(String typed) {
        assertThat(TypedTime.read(typed)).isEmpty();
    }
}
