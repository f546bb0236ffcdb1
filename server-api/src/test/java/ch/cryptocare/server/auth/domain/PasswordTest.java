package ch.cryptocare.server.auth.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.Refusal;
import org.junit.jupiter.api.Test;

class PasswordTest {
    @Test
    void lengthIsCountedInCharactersAsPeopleSeeThem() {
        assertThat(new Password("a".repeat(14)).isLongEnough()).isFalse();
        assertThat(new Password("a".repeat(15)).isLongEnough()).isTrue();
        assertThat(new Password("😀".repeat(14)).isLongEnough()).isFalse();
        assertThat(new Password("e\u0301".repeat(14)).isLongEnough()).isFalse();
    }

    @Test
    void whatIsAbsurdlyLongIsRefusedAndNotCut() {
        assertThat(new Password("x".repeat(256)).text()).hasSize(256);
        assertThatThrownBy(() -> new Password("x".repeat(257))).isInstanceOf(Refusal.class);
    }

    @Test
    void noLogShowsIt() {
        assertThat(new Password("correct horse")).hasToString("[password]");
    }
}
