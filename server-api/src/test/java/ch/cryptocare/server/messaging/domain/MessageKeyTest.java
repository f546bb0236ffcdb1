package ch.cryptocare.server.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.value.AppointmentId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageKeyTest {
    private final AppointmentId bens = new AppointmentId(UUID.fromString("01900000-0000-7000-8000-000000000001"));

    @Test
    void eachEventHasItsOwnKey() {
        assertThat(MessageKey.ofChange(MessageKind.BOOKED, bens, 2).text())
                .isEqualTo("booked.01900000-0000-7000-8000-000000000001.2");
        assertThat(MessageKey.ofReminder("1D", bens, Instant.ofEpochSecond(1_796_043_600))
                        .text())
                .isEqualTo("reminder-1d.01900000-0000-7000-8000-000000000001.1796043600");
        assertThat(MessageKey.ofRefund(bens.value()).text())
                .isEqualTo("refund-owed.01900000-0000-7000-8000-000000000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a..b", "a b", "a@b", "a>b", "a\r\nBcc: x", "é", "a.b.c.d.e"})
    void whatCannotStandInAMessageIdIsNoKey(String text) {
        assertThatThrownBy(() -> new MessageKey(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
