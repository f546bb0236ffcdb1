package ch.cryptocare.server.auth.bcrypt;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.auth.domain.Password;
import ch.cryptocare.support.PlainSealer;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BcryptHasherTest {
    private final BcryptHasher hasher = new BcryptHasher(new PlainSealer(), 5, 1);

    @Test
    void everyCharacterCountsBeyondThe72ThatBcryptReads() {
        var long100 = "x".repeat(100);
        var hash = Optional.of(hasher.hash(new Password(long100 + "1")));
        assertThat(hasher.matches(new Password(long100 + "1"), hash)).isTrue();
        assertThat(hasher.matches(new Password(long100 + "2"), hash)).isFalse();
        assertThat(hasher.matches(new Password(long100), hash)).isFalse();
    }

    @Test
    void lettersThatLookAlikeAreAlikeHoweverTheyAreTyped() {
        var composed = new Password("caf\u00e9 au lait, s'il vous pla\u00eet");
        var decomposed = new Password("cafe\u0301 au lait, s'il vous plai\u0302t");
        assertThat(hasher.matches(decomposed, Optional.of(hasher.hash(composed))))
                .isTrue();
    }

    @Test
    void nobodysPasswordIsNeverRight() {
        assertThat(hasher.matches(new Password("nobody's"), Optional.empty())).isFalse();
    }

    @Test
    void aHashOfLessCostIsOutdated() {
        var cheap = new BcryptHasher(new PlainSealer(), 4, 1);
        var hash = cheap.hash(new Password("correct horse"));
        assertThat(cheap.isOutdated(hash)).isFalse();
        assertThat(hasher.isOutdated(hash)).isTrue();
        assertThat(hasher.matches(new Password("correct horse"), Optional.of(hash)))
                .isTrue();
    }
}
