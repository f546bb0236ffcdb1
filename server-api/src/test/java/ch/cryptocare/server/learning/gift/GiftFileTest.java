package ch.cryptocare.server.learning.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.moodle.Told;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GiftFileTest {
    @Test
    void tessTakesAllOverThatCanBeAskedHere() {
        var file = new GiftFile().read(Language.EN, Told.file("hygiene.gift.txt"));
        assertThat(Told.questions(file)).isEqualTo("""
                why-rub ALL_OR_NOTHING_1 1
                  Why are hands rubbed before a patient is touched?
                  one of
                    to-warm-them-up 0 To warm them up
                    so-that-nothing-is-carried-from 1 So that nothing is carried from one patient to the next
                    because-the-timer-rings 0 Because the timer rings
                  because The first of the five moments.|To warm them up – Warm hands are kind, and as dirty as before.\
                |So that nothing is carried from one patient to the next – Right.
                why-rub-2 ALL_OR_NOTHING_1 1
                  Which of these is _____ rubbed into dry hands?
                  one of
                    soap 0 soap
                    alcohol 1 alcohol
                    water 0 water
                deux-moments MOODLE_1 1
                  Which two are moments of hand hygiene?
                  some of
                    before-touching-a-patient 1/2 Before touching a patient
                    after-touching-a-patient 1/2 After touching a patient
                    before-lunch -1/2 Before lunch
                    after-a-break -1/2 After a <break>
                gloves-replace-rubbing ALL_OR_NOTHING_1 1
                  Gloves replace rubbing.
                  false
                  because Rub before and after.|Quite so.|They have holes.
                the-flu-is-caught-by-the-hands ALL_OR_NOTHING_1 1
                  The flu is caught by the hands, too.
                  true
                where-it-lives MOODLE_1 1
                  Match each germ with where it is mostly met.
                  left
                    norovirus 1 Norovirus
                    s-aureus 1 S. aureus
                    c-difficile 1 C. difficile
                  right
                    the-bowel 1 the bowel
                    the-nose 1 the nose
                    the-thyroid 1 the thyroid
                    norovirus = the-bowel
                    s-aureus = the-nose
                    c-difficile = the-bowel
                seconds ALL_OR_NOTHING_1 1
                  For how many seconds?
                  30 ± 10
                  because WHO says 20 to 40.
                millilitres ALL_OR_NOTHING_1 1
                  How many millilitres: 3=three
                  3 ± 0.5
                half MOODLE_1 1
                  Which comes close?
                  one of
                    a-third 1/3 a third
                    two-thirds 2/3 two thirds
                    all-of-it 1 all {of it}
                    less-than-nothing -1/6 less than nothing
                """);
        assertThat(Told.leftOut(file))
                .containsExactly(
                        "9 pH: SEVERAL_NUMBERS",
                        "11 Said in words: SHORT_ANSWER",
                        "12 Tell us what you did yesterday.: ESSAY",
                        "13 This asks nothing; read it.: DESCRIPTION",
                        "14 Picture: PICTURE",
                        "15 Broken: UNREADABLE",
                        "16 Sorted: OTHER_KIND");
    }

    @Test
    void allIsInTheLanguageOfTheFileAndInNoOther() {
        var file = new GiftFile().read(Language.FR, "Les gants remplacent la friction. {F####Non.}");
        var question = file.questions().getFirst();
        assertThat(question.texts()).containsOnlyKeys(Language.FR);
        assertThat(question.explanations()).containsOnlyKeys(Language.FR);
    }

    /** A paragraph as it is typed, and what becomes of it. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    Is it so? {TRUE#wrong#right};                        is-it-so ALL_OR_NOTHING_1 1|  Is it so?|  true|  because right|wrong
                    A {t};                                               1 A: SHORT_ANSWER
                    ::Pi::It is {#3.1415:0.0005}.;                       pi ALL_OR_NOTHING_1 1|  It is _____.|  3.1415 ± 0.0005
                    It is {#-2..+2};                                     it-is ALL_OR_NOTHING_1 1|  It is|  0 ± 2
                    It is {#1e3:1e-2};                                   it-is ALL_OR_NOTHING_1 1|  It is|  1000 ± 0.01
                    It is {#5..1};                                       it-is ALL_OR_NOTHING_1 1|  It is|  3 ± 2
                    It is {#};                                           1 It is: UNREADABLE
                    It is {#many};                                       1 It is: NUMBER
                    It is {#1e999999999};                                1 It is: NUMBER
                    It is {#123456789012345678901};                      1 It is: NUMBER
                    It is {#=%50%3};                                     1 It is: SEVERAL_NUMBERS
                    It is {#3 =%0%4};                                    it-is ALL_OR_NOTHING_1 1|  It is|  3 ± 0
                    It is {=2 = 1+1 ~3};                                 it-is MOODLE_1 1|  It is|  one of|    2 1 2|    1-1 1 1+1|    3 0 3
                    It is {~%150%a ~b};                                  1 It is: WORTH
                    It is {~%a%b ~c};                                    it-is MOODLE_1 1|  It is|  some of|    a-b 0 %a%b|    c 0 c
                    It is {=a -> b =c};                                  1 It is: UNREADABLE
                    It is {=a -> b =c ->};                               1 It is: UNREADABLE
                    It is {=a # why ~ # nothing};                        1 It is: UNREADABLE
                    `p<q & SpO2 <90 % &eacute; {T}`;                     p-q-spo2-90-e ALL_OR_NOTHING_1 1|  p<q & SpO2 <90 % é|  true
                    [html]5<sup>2n</sup> {T};                            52n ALL_OR_NOTHING_1 1|  5²ⁿ|  true
                    [unknown]A \\\\ and \\{ {T};                       unknown-a-and ALL_OR_NOTHING_1 1|  [unknown]A \\ and {|  true
                    [markdown]**Bold** and __name__ {T};                 bold-and-name ALL_OR_NOTHING_1 1|  Bold and __name__|  true
                    } {;                                                 1 } {: UNREADABLE
                    ::<b>::{T};                                          1 <b>: UNREADABLE
                    """)
    void whatIsTyped(String typed, String outcome) {
        var file = new GiftFile().read(Language.EN, typed);
        var told = file.questions().isEmpty()
                ? Told.leftOut(file).getFirst()
                : Told.questions(file).strip().replace("\n", "|");
        assertThat(told).isEqualTo(outcome);
    }

    @Test
    void whatHasNoAnswersAtAllIsNoGift() {
        assertThatThrownBy(() -> new GiftFile().read(Language.EN, "<quiz></quiz>"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.type).isEqualTo(ProblemType.QUESTIONS_UNREADABLE);
                    assertThat(Map.copyOf(refusal.facts)).isEqualTo(Map.of("reason", "no-questions", "line", 1));
                });
    }
}
