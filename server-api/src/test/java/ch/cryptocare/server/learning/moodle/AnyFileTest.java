package ch.cryptocare.server.learning.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.LeftOutReason;
import ch.cryptocare.common.value.QuestionFormat;
import ch.cryptocare.server.learning.domain.quiz.Question;
import ch.cryptocare.server.learning.gift.GiftFile;
import ch.cryptocare.server.learning.json.QuizWriting;
import ch.cryptocare.server.learning.usecases.authoring.ImportQuestions;
import ch.cryptocare.server.learning.usecases.authoring.ImportedFile;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever Mallory makes of a file, it brings questions or a refusal, and takes no time. */
class AnyFileTest {
    private static final int BYTES = 900_000;
    private static final String SPICE = "{}=~#%:\\<>&;!?[]()'\"->*\n\t\u0000\uD800é€ 0123456789eE.+-$/xa";

    private final ImportQuestions questions = new ImportQuestions(new MoodleXmlFile(), new GiftFile());

    @ParameterizedTest
    @EnumSource
    void aFileThatWasSpoiltSomewhere(QuestionFormat format) {
        var random = new Random(5);
        var whole = Told.file(format == QuestionFormat.GIFT ? "hygiene.gift.txt" : "hygiene.xml");
        var read = 0;
        for (int i = 0; i < 1500; i++) {
            var file = read(format, spoilt(whole, random));
            file.ifPresent(AnyFileTest::requireDrafts);
            if (file.isPresent()) read++;
        }
        assertThat(read).isGreaterThan(100);
    }

    private static String spoilt(String whole, Random random) {
        var text = new StringBuilder(whole);
        for (int i = random.nextInt(6); i >= 0; i--) {
            int place = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.insert(place, SPICE.charAt(random.nextInt(SPICE.length())));
                case 1 -> text.setCharAt(place, SPICE.charAt(random.nextInt(SPICE.length())));
                default -> text.delete(place, Math.min(text.length() - 1, place + random.nextInt(20)));
            }
        }
        return text.toString();
    }

    private Optional<ImportedFile> read(QuestionFormat format, String text) {
        try {
            return Optional.of(questions.read(format, Language.EN, text));
        } catch (Refusal refusal) {
            assertThat(refusal.type).isEqualTo(ProblemType.QUESTIONS_UNREADABLE);
            return Optional.empty();
        }
    }

    private static void requireDrafts(ImportedFile file) {
        var ids = new HashSet<String>();
        for (var draft : file.questions().stream().map(QuizWriting::question).toList()) {
            assertThat(ids.add(draft.id())).as(draft.id()).isTrue();
            assertThat(draft.text().en()).isNotBlank().doesNotContain("\u0000");
            assertThat(draft.text().fr()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "~a#b",
                "=a->b",
                "=%50%a",
                "a {T}\n\n",
                "\n\n{",
                "![",
                "[html]<b>",
                "<a ",
                "&",
                "\\",
                "####",
                "::",
                "**a",
                "a\n",
                "a\n\n"
            })
    void whatRepeatsItselfTakesNoTime(String part) {
        var text = "Q {" + part.repeat(BYTES / part.length()) + "}";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> read(QuestionFormat.GIFT, text).ifPresent(AnyFileTest::requireDrafts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<b>", "<p>", "<table>", "<li>", "<a href='x'>", "</b>", "<sup>", "<svg><p>", "![](", "**a"})
    void howeverDeepATextIsItIsReadInTime(String part) {
        var deep = part.repeat(18_000 / part.length());
        for (var markup : Markup.values()) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertThat(markup.words("x" + deep)).startsWith("x"));
        }
    }

    @Test
    void whatIsTooLongIsLeftOutAndTheOthersAreTaken() {
        var file = questions.read(
                QuestionFormat.GIFT,
                Language.EN,
                String.join(
                        "\n\n",
                        "::text::" + "x".repeat(4001) + " {T}",
                        "::raw::" + "x".repeat(20_001) + " {T}",
                        "::option:: A {=b ~" + "x".repeat(1001) + "}",
                        "::explained:: A {T####" + "x".repeat(4001) + "}",
                        "::options:: A {=b" + " ~x".repeat(30) + "}",
                        "::just:: " + "x".repeat(4000) + " {=b ~" + "x".repeat(1000) + " ~x".repeat(28) + "}"));
        assertThat(file.leftOut())
                .extracting(ImportedFile.LeftOut::reason)
                .containsExactly(
                        LeftOutReason.TOO_LONG,
                        LeftOutReason.TOO_LONG,
                        LeftOutReason.TOO_LONG,
                        LeftOutReason.TOO_LONG,
                        LeftOutReason.TOO_MANY_OPTIONS);
        assertThat(file.questions()).hasSize(1);
    }

    @Test
    void fiveHundredQuestionsAreTakenAndNotOneMore() {
        var most = "::The same name::So? {T}\n\n".repeat(500);
        var file = questions.read(QuestionFormat.GIFT, Language.EN, most);
        assertThat(file.questions().stream().map(Question::id))
                .doesNotHaveDuplicates()
                .hasSize(500);
        try {
            questions.read(QuestionFormat.GIFT, Language.EN, most + "One more? {T}");
            Assertions.fail("read");
        } catch (Refusal refusal) {
            assertThat(Map.copyOf(refusal.facts)).isEqualTo(Map.of("reason", "too-many", "line", 1001));
        }
    }
}
