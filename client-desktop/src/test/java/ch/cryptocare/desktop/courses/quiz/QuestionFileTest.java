package ch.cryptocare.desktop.courses.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.authoring.ImportApi;
import ch.cryptocare.common.value.QuestionFormat;
import ch.cryptocare.desktop.courses.quiz.QuestionFile.Unfit;
import ch.cryptocare.desktop.courses.quiz.QuestionFile.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Tess has on her machine. */
class QuestionFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "mains.xml,  <?xml version=\"1.0\"?>, MOODLE_XML",
        "mains.txt,  '\n <quiz>',             MOODLE_XML",
        "MAINS.XML,  <!-- Moodle --><quiz>,   MOODLE_XML",
        "mains.gift, Eau ? {=oui},            GIFT",
        "mains.txt,  Eau ? {=oui},            GIFT"
    })
    void itsBeginningOrElseItsNameSaysWhatItIs(String name, String text, QuestionFormat format) throws IOException {
        assertThat(at(name, text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Words.class, words -> assertThat(words.format()).isEqualTo(format));
    }

    @Test
    void aMarkOfItsBytesAtTheBeginningIsNoPartOfIt() throws IOException {
        assertThat(at("eau.gift", "\uFEFFEau chaude ? {T}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Words("eau.gift", "Eau chaude ? {T}"));
    }

    @Test
    void otherLettersThanThoseOfUtf8AreNotGuessed() throws IOException {
        assertThat(at("eau.gift", "Désinfecter ? {T}".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Unfit.NOT_UTF_8);
    }

    @Test
    void oneMegabyteIsReadAndNoMore() throws IOException {
        assertThat(at("large.gift", "a".repeat(ImportApi.LARGEST_FILE).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Words.class);
        assertThat(at("larger.gift", "a".repeat(ImportApi.LARGEST_FILE + 1).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Unfit.TOO_LARGE);
    }

    @Test
    void nothingInItAndNothingThereAreToldApart() throws IOException {
        assertThat(at("empty.gift", " \n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Unfit.EMPTY);
        assertThat(QuestionFile.at(folder.resolve("gone.gift"))).isEqualTo(Unfit.GONE);
        assertThat(QuestionFile.at(folder)).isEqualTo(Unfit.GONE);
    }

    private QuestionFile at(String name, byte[] bytes) throws IOException {
        return QuestionFile.at(Files.write(folder.resolve(name), bytes));
    }
}
