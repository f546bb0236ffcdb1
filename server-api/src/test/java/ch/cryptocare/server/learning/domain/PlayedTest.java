package ch.cryptocare.server.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.learning.domain.Played.Stretch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Nora has seen of a film. */
class PlayedTest {
    private static final int MINUTE = 60_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                          | 0-60                 | nothing yet",
                "0-60                      |                      | all of it",
                "0-10 10-60                |                      | in two goes",
                "20-60 0-30                |                      | the end first, and some of it twice",
                "0-10 20-30                | 10-20 30-60          | with a jump over ten seconds",
                "50-60                     | 0-50                 | the end alone",
                "0-29.7 30.1-60            |                      | what the player lost when it stopped is no gap",
                "0-30 32-60                | 30-32                | two seconds are one",
                "0-59.5                    |                      | the last half second is silence in any player",
            })
    void isTheUnionOfWhatWasPlayed(String played, String unseen, String how) {
        assertThat(seconds(played).unseen(MINUTE)).as(how).isEqualTo(seconds(unseen));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "| 0",
                "0-57 | 95",
                "0-56.99 | 94",
                "0-60 | 100",
                "0-30 0-30 0-30 | 50",
                "0-0.5 | 0",
                "0-90 | 100",
            })
    void isNeverRoundedUp(String played, int percent) {
        assertThat(seconds(played).within(MINUTE).percentOf(MINUTE)).isEqualTo(percent);
    }

    @Test
    void aStretchGoesForwardAndBeginsInTheRecording() {
        assertThatThrownBy(() -> new Stretch(10, 10)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Stretch(10, 5)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Stretch(-1, 5)).isInstanceOf(Refusal.class);
        assertThat(new Played(List.of(
                                new Stretch(0, Integer.MAX_VALUE),
                                new Stretch(Integer.MAX_VALUE - 1, Integer.MAX_VALUE)))
                        .millis())
                .isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void onlyTheFirstOfItIsTaken() {
        assertThat(seconds("0-10 20-30").first(15_000)).isEqualTo(seconds("0-10 20-25"));
        assertThat(seconds("0-10").first(0)).isEqualTo(Played.NOTHING);
        assertThat(seconds("0-10").first(99_000)).isEqualTo(seconds("0-10"));
    }

    /** Beside the same by single seconds, for any stretches in any order. */
    @Test
    void isWhatOneWouldCountSecondBySecond() {
        var random = new Random(5);
        for (int times = 0; times < 2_000; times++) {
            var some = stretches(random);
            var others = stretches(random);
            var union = bits(some);
            union.or(bits(others));
            var rest = bits(some);
            rest.andNot(bits(others));

            assertThat(bits(some.plus(others))).isEqualTo(union);
            assertThat(some.plus(others)).isEqualTo(others.plus(some));
            assertThat(bits(some.minus(others))).isEqualTo(rest);
            assertThat(some.plus(others).millis()).isEqualTo(union.cardinality() * 1000);
        }
    }

    private static Played stretches(Random random) {
        var all = new ArrayList<Stretch>();
        for (int one = random.nextInt(6); one > 0; one--) {
            int from = random.nextInt(50);
            all.add(new Stretch(from * 1000, (from + 1 + random.nextInt(20)) * 1000));
        }
        return new Played(all);
    }

    private static BitSet bits(Played played) {
        var bits = new BitSet();
        played.stretches().forEach(stretch -> bits.set(stretch.from() / 1000, stretch.to() / 1000));
        return bits;
    }

    static Played seconds(String text) {
        var all = new ArrayList<Stretch>();
        if (text != null)
            for (var stretch : text.strip().split(" +", -1)) {
                var ends = stretch.split("-", -1);
                all.add(new Stretch(millis(ends[0]), millis(ends[1])));
            }
        return new Played(all);
    }

    private static int millis(String seconds) {
        return (int) Math.round(Double.parseDouble(seconds) * 1000);
    }
}
