package ch.cryptocare.desktop.courses.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void aNameThatIsFreeStays() {
        assertThat(Names.free("hand-rub-1", Set.of("hand-rub"))).isEqualTo("hand-rub-1");
    }

    @Test
    void aNameThatIsTakenGetsTheNextNumberThatIsFree() {
        assertThat(Names.free("soap", Set.of("soap", "soap-2"))).isEqualTo("soap-3");
    }

    @Test
    void aNameThatCannotBeUsedIsAnother() {
        assertThat(Names.free("Où ?", Set.of("question"))).isEqualTo("question-2");
    }

    @Test
    void aLongNameMakesRoomForItsNumber() {
        var longest = "a".repeat(40);
        assertThat(Names.free(longest, Set.of(longest))).isEqualTo("a".repeat(38) + "-2");
    }
}
