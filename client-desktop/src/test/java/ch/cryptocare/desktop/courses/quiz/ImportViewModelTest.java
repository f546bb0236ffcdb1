package ch.cryptocare.desktop.courses.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.authoring.ImportedQuestions;
import ch.cryptocare.common.contract.authoring.LeftOutQuestion;
import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.contract.authoring.QuestionImportRequest;
import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.LeftOutReason;
import ch.cryptocare.common.value.QuestionFormat;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tess reads a file that she exported from Moodle. */
class ImportViewModelTest {
    private static final String IMPORT = "POST /api/authoring/questions/import";
    private static final String WORDS = "Faut-il frotter ? {T}";

    @TempDir
    Path folder;

    private final ScriptedServer server = new ScriptedServer();
    private final Text text = new Text(Language.EN, ZoneOffset.UTC);
    private final ServerApi api = new ServerApi(server.address(), text::language, () -> World.NOW);
    private final Notices notices = new Notices(text, () -> World.NOW);
    private final ImportViewModel model = new ImportViewModel(api, Background.immediate(), notices, text);

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void theServerIsAskedForWhatIsInTheFileAsSheSaysItIs() throws IOException {
        answer(List.of(HandRub.GLOVES), List.of());
        model.open(file());
        assertThat(model.format.get()).isEqualTo(QuestionFormat.GIFT);
        assertThat(model.language.get()).as("as she reads herself").isEqualTo(Language.EN);
        model.language.set(Language.FR);
        model.read();

        var asked = server.asked(IMPORT).getFirst().body();
        assertThat(Json.MAPPER.readValue(asked, QuestionImportRequest.class))
                .isEqualTo(new QuestionImportRequest(QuestionFormat.GIFT, Language.FR, WORDS));
    }

    @Test
    void allAreWantedButThoseSheUnticks() throws IOException {
        var why = new LeftOutQuestion(3, "Un germe", LeftOutReason.SHORT_ANSWER);
        answer(List.of(HandRub.GLOVES, HandRub.MATCH), List.of(why));
        model.open(file());
        model.read();

        assertThat(found().leftOut()).containsExactly(why);
        assertThat(found().wanted()).containsExactly(HandRub.GLOVES, HandRub.MATCH);
        found().candidates().getFirst().wanted().set(false);
        assertThat(found().wanted()).containsExactly(HandRub.MATCH);
    }

    @Test
    void withoutAFileNothingIsAsked() {
        model.read();
        model.open(folder.resolve("gone.gift"));
        model.read();

        assertThat(server.asked(IMPORT)).isEmpty();
        assertThat(model.faultProperty().get())
                .isEqualTo("This file cannot be opened. Choose it again, or another one.");
    }

    @Test
    void whoGoesBackStillHasTheFileAndMayReadItAsAnother() throws IOException {
        answer(List.of(HandRub.GLOVES), List.of());
        model.open(file());
        model.read();
        model.back();
        assertThat(model.foundProperty().get()).isEmpty();

        model.format.set(QuestionFormat.MOODLE_XML);
        model.read();
        assertThat(found().candidates()).hasSize(1);
        assertThat(server.asked(IMPORT).getLast().body()).contains("MOODLE_XML");
    }

    @Test
    void anotherFileShowsNothingOfTheOneBefore() throws IOException {
        answer(List.of(HandRub.GLOVES), List.of());
        model.open(file());
        model.read();
        model.open(Files.writeString(folder.resolve("eau.xml"), "<quiz/>"));

        assertThat(model.foundProperty().get()).isEmpty();
        assertThat(model.fileProperty().get()).map(QuestionFile.Words::name).contains("eau.xml");
        assertThat(model.format.get()).isEqualTo(QuestionFormat.MOODLE_XML);
    }

    @Test
    void whyItCannotBeReadIsSaidWithTheLine() throws IOException {
        refuse(ProblemType.QUESTIONS_UNREADABLE, Map.of("reason", "not-xml", "line", 12));
        assertThat(model.faultProperty().get())
                .isEqualTo("This file could not be read as what you chose. Choose the other format, or export it once"
                        + " more. It can be read as far as line 12.");
        refuse(ProblemType.QUESTIONS_UNREADABLE, Map.of("reason", "no-questions", "line", 1));
        assertThat(model.faultProperty().get())
                .isEqualTo("No question was found in it as GIFT. Choose the other format, or another file.");
        refuse(ProblemType.QUESTIONS_UNREADABLE, Map.of("reason", "too-many", "line", 3004));
        assertThat(model.faultProperty().get())
                .isEqualTo("There are more than 500 questions in it (line 3004). Export fewer at a time.");
    }

    @Test
    void whatTheServerFindsTooLargeIsSaidAsHere() throws IOException {
        refuse(ProblemType.BODY_TOO_LARGE, Map.of());
        assertThat(model.faultProperty().get()).startsWith("This file is too large: 1 MB at most.");
    }

    @Test
    void withoutTheServerItSaysSoAndCanBeReadLater() throws IOException {
        model.open(file());
        server.close();
        model.read();
        assertThat(model.faultProperty().get()).isNotBlank();
        assertThat(model.busy.get()).isFalse();
        assertThat(model.fileProperty().get()).isPresent();
    }

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("mains.gift"), WORDS);
    }

    private Found found() {
        return model.foundProperty().get().orElseThrow();
    }

    private void answer(List<QuestionDraft> questions, List<LeftOutQuestion> leftOut) {
        server.on(IMPORT, new ImportedQuestions(questions, leftOut));
    }

    private void refuse(ProblemType type, Map<String, ?> facts) throws IOException {
        server.on(IMPORT, _ -> Reply.problem(type, facts));
        model.open(file());
        model.read();
    }
}
