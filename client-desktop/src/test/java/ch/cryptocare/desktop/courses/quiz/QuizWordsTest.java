package ch.cryptocare.desktop.courses.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.CountingRule;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.LeftOutReason;
import ch.cryptocare.common.value.QuestionFormat;
import ch.cryptocare.common.value.ReviewTime;
import ch.cryptocare.common.value.TaskKind;
import ch.cryptocare.desktop.i18n.Text;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuizWordsTest {
    private final Text text = new Text(Language.EN, ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void everyMarkingOfEveryKindIsExplained(TaskKind kind) {
        assertThat(text.of("quiz-editor.kind." + kind)).isNotBlank();
        for (var policy : Marking.of(kind)) {
            assertThat(text.of("quiz-editor.policy." + policy)).isNotBlank();
            assertThat(MarkingWords.of(kind, policy.name(), text)).isNotBlank();
        }
    }

    @Test
    void aMarkingOfLaterDaysHasNoSentence() {
        assertThat(MarkingWords.of(TaskKind.SINGLE, "GENTLE_7", text)).isEmpty();
    }

    @Test
    void everyRuleHasItsWords() {
        for (var rule : CountingRule.values())
            assertThat(text.of("quiz-editor.counting." + rule)).isNotBlank();
        for (var time : ReviewTime.values()) {
            assertThat(text.of("quiz-editor.marks." + time)).isNotBlank();
            assertThat(text.of("quiz-editor.solutions." + time)).isNotBlank();
        }
    }

    @Test
    void everyFaultHasASentenceAndAnUnknownOneToo() {
        var other = FaultWords.of("threshold", "of-a-later-day", text);
        assertThat(other).isNotBlank();
        for (var reason : FaultWords.KNOWN)
            assertThat(FaultWords.of("threshold", reason, text)).isNotBlank().isNotEqualTo(other);
    }

    @Test
    void everyReasonWhyAQuestionIsLeftOutIsASentence() {
        for (var reason : LeftOutReason.values()) assertThat(text.of(reason)).endsWith(".");
        for (var format : QuestionFormat.values()) assertThat(text.of(format)).isNotBlank();
        for (var why : QuestionFile.Unfit.values())
            assertThat(text.of("quiz-import.unfit." + why)).endsWith(".");
    }
}
