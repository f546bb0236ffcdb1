package ch.cryptocare.server.learning.moodle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.usecases.authoring.ImportedFile;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MoodleXmlFileTest {
    private static final String QUESTION = "<question type='truefalse'><name><text>%s</text></name>"
            + "<questiontext format='html'><text>%s</text></questiontext>"
            + "<answer fraction='100'><text>true</text></answer><answer fraction='0'><text>false</text></answer></question>";

    @Test
    void tessTakesAllOverThatCanBeAskedHere() {
        var file = new MoodleXmlFile().read(Language.EN, Told.file("hygiene.xml"));
        assertThat(Told.questions(file)).isEqualTo("""
                why-rub-wash ALL_OR_NOTHING_1 2
                  Why are hands rubbed?
                  one of
                    so-that-nothing-is-carried-on 1 So that nothing is carried on
                    to-warm-them-up 0 To warm them up
                  because The first of the five moments.|To warm them up – They stay dirty.
                three-of-four MOODLE_1 1
                  Which germs stay on hands|when 10⁻³ ml of H₂O is left?
                  some of
                    s-aureus 1/3 S. aureus
                    norovirus-co 1/3 Norovirus & co.
                    e-coli 1/3 E. coli
                    none -1 None
                gloves ALL_OR_NOTHING_1 1
                  Gloves replace rubbing.
                  false
                  because Quite so.|They have holes.
                ou-ca-vit MOODLE_1 1
                  Match.
                  left
                    norovirus 1 Norovirus
                    s-aureus 1 S. aureus
                  right
                    the-bowel 1 the bowel
                    the-nose 1 the nose
                    the-thyroid 1 the thyroid
                    norovirus = the-bowel
                    s-aureus = the-nose
                dose ALL_OR_NOTHING_1 3
                  How much?
                  3 ± 0.5 ml
                  because A palmful.
                in-order MOODLE_1 1
                  Put in order.
                  in order
                    wet 1 Wet
                    rub 1 Rub
                    dry 1 Dry
                """);
        assertThat(Told.leftOut(file))
                .containsExactly(
                        "6 Two right: SEVERAL_NUMBERS",
                        "7 Two units: UNITS",
                        "9 In another order: MARKING",
                        "10 Seen: PICTURE",
                        "11 Unescaped: UNREADABLE",
                        "12 Gaps: OTHER_KIND",
                        "13 Word: SHORT_ANSWER",
                        "14 Text: ESSAY",
                        "15 Read this first.: DESCRIPTION");
    }

    /** In the past, the two were named in the language of the Moodle that wrote the file. */
    @Test
    void oldFilesSayTrueFirst() {
        var old = QUESTION.formatted("Vieux", "Vrai ?")
                .replace(">true<", ">Vrai<")
                .replace(">false<", ">Faux<");
        assertThat(Told.questions(read(old))).contains("  true");
        var swapped =
                QUESTION.formatted("Swapped", "So?").replace(">true<", ">x<").replace(">false<", ">true<");
        assertThat(Told.questions(read(swapped.replace(">x<", ">false<")))).contains("  false");
        assertThat(Told.leftOut(read(QUESTION.formatted("Both", "So?").replace("'0'", "'100'"))))
                .containsExactly("1 Both: WORTH");
    }

    private static ImportedFile read(String questions) {
        return new MoodleXmlFile().read(Language.EN, "<quiz>" + questions + "</quiz>");
    }

    static Stream<Arguments> attacks() {
        var bomb = "<!DOCTYPE quiz [<!ENTITY a0 'ha'>"
                + Stream.iterate(1, i -> i < 30, i -> i + 1)
                        .map(i -> "<!ENTITY a" + i + " '&a" + (i - 1) + ";&a" + (i - 1) + ";'>")
                        .reduce("", String::concat)
                + "]>\n<quiz>" + QUESTION.formatted("Bomb", "&a29;") + "</quiz>";
        var secrets = "<?xml version='1.0'?>\n<!DOCTYPE quiz [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<quiz>"
                + QUESTION.formatted("Secrets", "&x;") + "</quiz>";
        return Stream.of(
                Arguments.of("declares-entities", 1, bomb),
                Arguments.of("declares-entities", 2, secrets),
                Arguments.of("declares-entities", 1, "<!DOCTYPE quiz SYSTEM 'http://127.0.0.1:1/quiz.dtd'>\n<quiz/>"),
                Arguments.of("not-xml", 2, "<quiz>\n" + QUESTION.formatted("Unknown", "&unknown;") + "</quiz>"),
                Arguments.of("too-deep", 1, "<quiz>" + "<a>".repeat(100_000)),
                Arguments.of("not-xml", 3, "<quiz>\n<question>\n</quiz>"),
                Arguments.of("not-xml", 1, ""),
                Arguments.of("not-xml", 1, "What is it? {=this ~that}"),
                Arguments.of("not-moodle", 1, "<html><body>Hello</body></html>"),
                Arguments.of("no-questions", 1, "<quiz><question type='category'/></quiz>"));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void whatIsNoFileOfMoodlesIsRefusedWhereItCeasesToBe(String reason, int line, String text) {
        var reading = new MoodleXmlFile();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThatThrownBy(() -> reading.read(Language.EN, text))
                        .isInstanceOfSatisfying(Refusal.class, refusal -> {
                            assertThat(refusal.type).isEqualTo(ProblemType.QUESTIONS_UNREADABLE);
                            assertThat(Map.copyOf(refusal.facts)).isEqualTo(Map.of("reason", reason, "line", line));
                        }));
    }

    @Test
    void aFileSavedOnWindowsIsReadToo() {
        var text = "\uFEFF<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\r\n<quiz>\r\n"
                + QUESTION.formatted("Été", "Vrai&#160;?") + "\r\n</quiz>";
        assertThat(Told.questions(new MoodleXmlFile().read(Language.EN, text))).startsWith("ete ALL_OR_NOTHING_1 1");
    }
}
