package ch.cryptocare.server.certificates.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed, and what people make of it when they type it. */
class SerialTest {
    private static final Serial PRINTED = new Serial("7K2M0A1BXYZW7K2M0A1BXYZW7K2M");

    @Test
    void itIsPrintedInGroupsOfFour() {
        assertThat(PRINTED).hasToString("7K2M-0A1B-XYZW-7K2M-0A1B-XYZW-7K2M");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7K2M-0A1B-XYZW-7K2M-0A1B-XYZW-7K2M",
                "7k2m0a1bxyzw7k2m0a1bxyzw7k2m",
                " 7K2M OA1B XYZW 7K2M oalb XYZW 7K2M ",
                "7K2M–0AIB–XYZW–7K2M–0A1B–XYZW–7K2M"
            })
    void aSlipThatCanMeanOneThingOnlyIsUnderstood(String typed) {
        assertThat(Serial.read(typed)).contains(PRINTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7K2M-0A1B-XYZW-7K2M-0A1B-XYZW-7K2",
                "7K2M-0A1B-XYZW-7K2M-0A1B-XYZW-7K2MM",
                "7K2M-0A1B-XYZW-7K2M-0A1B-XYZW-7K2U",
                "7K2M_0A1B_XYZW_7K2M_0A1B_XYZW_7K2M"
            })
    void anythingElseIsNone(String typed) {
        assertThat(Serial.read(typed)).isEmpty();
    }

    @Test
    void noTwoAreAlikeAndEveryLetterComesUp() {
        var serials = Stream.generate(Serial::fresh).limit(2000).collect(Collectors.toSet());
        assertThat(serials).hasSize(2000);
        var letters = serials.stream()
                .flatMapToInt(serial -> serial.letters().chars())
                .boxed()
                .collect(Collectors.toSet());
        assertThat(letters).hasSize(32);
        assertThat(serials)
                .allSatisfy(serial -> assertThat(Serial.read(serial.toString())).contains(serial));
    }
}
