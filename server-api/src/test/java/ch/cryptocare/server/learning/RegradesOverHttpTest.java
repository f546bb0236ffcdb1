package ch.cryptocare.server.learning;

import static ch.cryptocare.server.learning.Examined.ONLY_B;
import static ch.cryptocare.server.learning.Examined.asked;
import static ch.cryptocare.server.learning.Examined.wish;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.learning.db.JooqPersonalRecords;
import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.server.platform.PersonalRecords.Holding;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The key of a question was wrong: Nora answered b to it and failed, Mallory answered a and passed. Tess corrects it. */
class RegradesOverHttpTest {
    private static final String FULL = "\"correction\":\"FULL_MARKS\"";
    private static final String WITHDRAWN = "\"correction\":\"WITHDRAWN\"";

    private Examined exam;
    private String noras = "";
    private String mallorys = "";

    @BeforeEach
    void bothSit() throws Exception {
        exam = new Examined();
        noras = exam.sits("nora", "baab");
        mallorys = exam.sits("mallory", "aaab");
    }

    @AfterEach
    void stop() {
        exam.close();
    }

    @Test
    void tessSeesWhatWasAskedAndWhoWouldGainAndLose() throws Exception {
        var before = exam.sees("nora", noras);
        assertThat(exam.questions("tess").at("/items/0").toString())
                .contains("\"id\":\"one\"", "\"asked\":2", "\"chosen\":\"a\"", "\"regrades\":[]");

        var preview = exam.previews("tess", wish(ONLY_B, false));

        assertThat(List.of("asked", "gains", "loses", "passes", "certificates", "falls"))
                .extracting(name -> preview.at("/" + name).asInt())
                .containsExactly(2, 1, 1, 1, 1, 1);
        assertThat(preview.at("/changes").toString()).contains("""
                        {"learner":"Nora","attempt":1,"before":"2","pointsBefore":4,"after":"3","pointsAfter":4,\
                        "kept":false,"passes":true,"certificate":true,"falls":false}""", """
                        {"learner":"Mallory","attempt":1,"before":"3","pointsBefore":4,"after":"2","pointsAfter":4,\
                        "kept":true,"passes":false,"certificate":false,"falls":true}""");
        assertThat(exam.sees("nora", noras)).isEqualTo(before);
        assertThat(exam.http.school.certified).hasSize(1);
        assertThat(exam.http.noted).contains("tess regrade-previewed").doesNotContain("tess question-regraded");
    }

    @Test
    void noraPassesAndMalloryLosesNothing() throws Exception {
        exam.regrades(wish(ONLY_B, false));

        assertThat(exam.quiz("nora").at("/passed").asBoolean()).isTrue();
        assertThat(exam.http.school.certified)
                .extracting(completed -> completed.holder())
                .containsExactlyInAnyOrder(exam.http.account("mallory"), exam.http.account("nora"));
        assertThat(exam.http.auth.letters.values())
                .extracting(letter -> letter.to().normalised() + " " + letter.kind())
                .containsExactly("nora@example.ch QUIZ_REGRADED");
        assertThat(exam.sees("mallory", mallorys).at("/result/earned").asText()).isEqualTo("3");
        assertThat(exam.http.noted).contains("tess question-regraded");
        assertThat(exam.questions("greta").at("/items/0/regrades/0").toString())
                .contains("ONLY_RIGHT", "Both are taught.", "\"changed\":1");
    }

    @Test
    void whoWasAskedSeesWhatWasCorrectedWhyAndTheMarksBefore() throws Exception {
        exam.regrades(wish(ONLY_B, false));

        var nora = exam.sees("nora", noras);
        assertThat(nora.at("/result/earned").asText()).isEqualTo("3");
        assertThat(nora.at("/formerResult/earned").asText()).isEqualTo("2");
        assertThat(nora.at("/formerResult/passed").asBoolean()).isFalse();
        assertThat(asked(nora, "one").at("/mark/worth").asText()).isEqualTo("1");
        assertThat(asked(nora, "one").at("/formerMark/worth").asText()).isEqualTo("0");
        assertThat(asked(nora, "one").at("/corrections/0/reason").asText()).isEqualTo("Both are taught.");
        assertThat(asked(nora, "one").at("/solution/answer/chosen").asText()).isEqualTo("b");
        assertThat(asked(nora, "two").at("/corrections")).isEmpty();
        var mallory = exam.sees("mallory", mallorys);
        assertThat(asked(mallory, "one").at("/corrections/0/kept").asBoolean()).isTrue();
        assertThat(asked(mallory, "one").at("/mark/worth").asText()).isEqualTo("1");
        assertThat(mallory.at("/formerResult").isNull()).isTrue();
    }

    @Test
    void marksGoDownOnlyWhenTessSaysSoAndThePassStays() throws Exception {
        exam.regrades(wish(ONLY_B, true));

        var mallory = exam.sees("mallory", mallorys);
        assertThat(mallory.at("/result/earned").asText()).isEqualTo("2");
        assertThat(mallory.at("/result/passed").asBoolean()).isTrue();
        assertThat(exam.quiz("mallory").at("/passed").asBoolean()).isTrue();
        assertThat(exam.quiz("mallory").at("/left").asInt()).isZero();
        assertThat(exam.http.auth.letters).hasSize(2);
    }

    @Test
    void laterAttemptsAreMarkedByTheCorrectionAndNotAskedWhatWasWithdrawn() throws Exception {
        var first = exam.regrades(wish("\"correction\":\"ALSO_RIGHT\",\"key\":{\"chosen\":\"c\"}", false));
        assertThat(first.at("/changed").asInt()).isZero();
        var open = exam.answers("nora", "cabb");
        exam.regrades(wish(WITHDRAWN, false));
        assertThat(asked(exam.sees("nora", open), "one").at("/points").asInt()).isZero();

        assertThat(exam.submits("nora", open).at("/result/earned").asText()).isEqualTo("1");
        assertThat(exam.sees("nora", open).at("/result/points").asInt()).isEqualTo(3);
        assertThat(exam.quiz("nora").at("/questions").asInt()).isEqualTo(3);
        assertThat(exam.quiz("nora").at("/counted").asText()).isEqualTo("2/3");
    }

    @Test
    void everybodyHasFullMarksAlsoTwiceInARow() throws Exception {
        var wish = wish(FULL, false);
        var fingerprint = exam.previews("tess", wish).at("/fingerprint").asText();
        var made = exam.regrades("tess", wish, fingerprint, "Nobody could know.");
        assertThat(made.at("/changed").asInt()).isEqualTo(1);

        assertThat(exam.regrades("tess", wish, fingerprint, "Nobody could know."))
                .isEqualTo(made);
        assertThat(exam.regrades(wish).at("/changed").asInt()).isZero();
        assertThat(exam.http.school.certified).hasSize(2);
        assertThat(exam.http.auth.letters).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tim  | "correction":"FULL_MARKS"                                | not-found
            nora | "correction":"FULL_MARKS"                                | not-allowed
            tess | "correction":"ONLY_RIGHT"                                | invalid-input
            tess | "correction":"ONLY_RIGHT","key":{"chosen":"z"}           | answer-invalid
            tess | "correction":"ONLY_RIGHT","key":{"said":true}            | answer-invalid
            """)
    void whatCannotBeIsRefused(String who, String correction, String code) throws Exception {
        assertThat(exam.previews(who, wish(correction, false)).at("/code").asText())
                .isEqualTo(code);
        assertThat(exam.regrades(who, wish(correction, false), "0".repeat(64), "So.")
                        .at("/code")
                        .asText())
                .isEqualTo(code);
    }

    @Test
    void withoutAReasonNothingIsCorrected() throws Exception {
        assertThat(exam.regrades("tess", wish(FULL, false), "0".repeat(64), " ")
                        .at("/facts/field")
                        .asText())
                .isEqualTo("reason");
    }

    @Test
    void itIsToldToThemAndGoesWithThem() throws Exception {
        exam.regrades(wish(ONLY_B, false));
        var records = new JooqPersonalRecords(exam.http.school.test.database.sql);
        var nora = subject("nora");
        var tess = subject("tess");
        assertThat(records.tell(nora).toString()).contains("Both are taught.", "correctedAt");
        assertThat(records.tell(tess).toString()).contains("Both are taught.");
        assertThat(records.holdings(nora)).contains(Holding.deleted("learning.remark", 1));

        records.erase(nora);
        records.erase(tess);

        assertThat(records.holdings(nora)).extracting(Holding::rows).containsOnly(0);
        assertThat(records.holdings(tess)).extracting(Holding::rows).containsOnly(0);
        assertThat(exam.questions("greta").at("/items/0/regrades")).hasSize(1);
    }

    private DataSubject subject(String who) {
        return new DataSubject(exam.http.account(who), new EmailAddress(who + "@example.ch"), List.of());
    }
}
