package ch.cryptocare.desktop.courses;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.authoring.ChapterDraft;
import ch.cryptocare.common.contract.authoring.SavedDraft;
import ch.cryptocare.common.contract.authoring.WrittenText;
import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.ChapterKind;
import ch.cryptocare.common.value.CompletionRule;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.common.value.VersionStatus;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.proof.Proofs;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.World;
import ch.cryptocare.desktop.window.Writing;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tess writes her course; the typing rests when the test says so. */
class CourseViewModelTest {
    private static final String SAVE = "POST " + Writing.COURSE + "/draft";

    private final ScriptedServer server = Writing.on(World.server(World.account("Tess Morel", Role.TRAINER)));
    private final Text text = new Text(Language.EN, ZoneOffset.UTC);
    private final ServerApi api = new ServerApi(server.address(), text::language, () -> World.NOW);
    private final Notices notices = new Notices(text, () -> World.NOW);
    private final List<Runnable> later = new ArrayList<>();
    private final Background background = Background.immediate((_, what) -> later.add(what));
    private final CourseViewModel model = new CourseViewModel(Writing.HANDS, api, background, notices);

    @BeforeEach
    void open() {
        model.load();
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void whatIsOpenedIsWhatWasWrittenAndNothingIsSavedForLooking() {
        assertThat(model.form.draft()).isEqualTo(Writing.draft());
        rest();
        assertThat(server.asked(SAVE)).isEmpty();
        assertThat(model.faultsProperty().get()).isEqualTo(Writing.FAULTS);
    }

    @Test
    void whatIsTypedIsSavedOnceTheTypingRests() throws Exception {
        model.form.title.en.set("Clean h");
        model.form.title.en.set("Clean hands");
        assertThat(model.savingProperty().get()).isInstanceOf(Saving.Typing.class);
        rest();
        assertThat(server.asked(SAVE)).hasSize(1);
        assertThat(sent().path("revision").asLong()).isEqualTo(4);
        assertThat(sent().at("/draft/title/en").asText()).isEqualTo("Clean hands");
        assertThat(model.savingProperty().get()).isEqualTo(new Saving.Kept(World.NOW));
        assertThat(model.faultsProperty().get()).isEmpty();
    }

    @Test
    void aWordIsUndoneAndRedoneAtOnce() {
        model.form.title.en.set("Clean");
        model.form.title.en.set("Clean hands");
        rest();
        model.form.chapters.remove(0);
        rest();
        model.undo();
        assertThat(model.form.chapters).hasSize(2);
        model.undo();
        assertThat(model.form.draft()).isEqualTo(Writing.draft());
        model.redo();
        assertThat(model.form.title.en.get()).isEqualTo("Clean hands");
        model.redo();
        assertThat(model.form.chapters).hasSize(1);
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsNotOverwrittenUnasked() throws Exception {
        server.on(SAVE, _ -> Reply.problem(ProblemType.CHANGED_MEANWHILE, Map.of()));
        model.form.title.en.set("Mine");
        rest();
        assertThat(model.savingProperty().get()).isInstanceOf(Saving.Overtaken.class);
        model.form.title.en.set("Mine, further");
        rest();
        assertThat(server.asked(SAVE)).hasSize(1);

        server.on(SAVE, new SavedDraft(9, World.NOW, List.of()));
        model.keepMine();

        assertThat(sent().at("/draft/title/en").asText()).isEqualTo("Mine, further");
        assertThat(model.savingProperty().get()).isInstanceOf(Saving.Kept.class);
    }

    @Test
    void orTheirsIsTaken() {
        server.on(SAVE, _ -> Reply.problem(ProblemType.CHANGED_MEANWHILE, Map.of()));
        model.form.title.en.set("Mine");
        rest();
        model.takeTheirs();
        assertThat(model.form.title.en.get()).isEqualTo("Hand hygiene");
    }

    @Test
    void whatCouldNotBeSavedStaysAndIsSavedWhenTheServerIsBack() throws Exception {
        server.on(SAVE, _ -> Reply.problem(ProblemType.OVERLOADED, Map.of()));
        model.form.minutes.set("45");
        rest();
        assertThat(model.savingProperty().get()).isInstanceOf(Saving.Failed.class);
        server.on(SAVE, new SavedDraft(5, World.NOW, List.of()));
        model.load();
        assertThat(sent().at("/draft/minutes").asInt()).isEqualTo(45);
    }

    @Test
    void whatIsNoNumberIsNothingUntilItIsOne() {
        model.form.minutes.set("half an hour");
        assertThat(model.form.draft().minutes()).isEmpty();
        model.form.price.set("90'000");
        assertThat(model.form.draft().priceSats()).contains(90_000L);
        model.form.points.set("1,5");
        assertThat(model.form.draft().points().orElseThrow()).isEqualByComparingTo("1.5");
    }

    @Test
    void aQuizIsWrittenWithItsCourse() throws Exception {
        var quiz = model.form.form(new ChapterDraft(
                ChapterKind.QUIZ,
                new WrittenText("Quiz", "Quiz"),
                Optional.of(5),
                WrittenText.EMPTY,
                Optional.empty(),
                Optional.empty(),
                CompletionRule.PASS,
                Optional.empty(),
                Optional.empty()));
        model.form.chapters.add(quiz);
        rest();
        assertThat(sent().at("/draft/chapters/2/quiz/threshold").asText()).isEqualTo("4/5");
        assertThat(model.keptQuiz(2)).contains(quiz.quiz().orElseThrow().quiz());
    }

    @Test
    void submittingSavesFirst() {
        var review = new ReviewViewModel(
                Writing.HANDS, model, false, api, background, new Proofs(background), notices, text);
        server.on("POST " + Writing.COURSE + "/submission", Writing.course(VersionStatus.IN_REVIEW, List.of()));
        model.form.summary.en.set("When and how.");
        review.submit(true);
        assertThat(server.asked(SAVE)).hasSize(1);
        assertThat(server.asked("POST " + Writing.COURSE + "/submission")
                        .getFirst()
                        .body())
                .isEqualTo("{\"revision\":5}");
        assertThat(model.isOpenToWrite()).isFalse();
    }

    private JsonNode sent() throws Exception {
        return Json.MAPPER.readTree(server.asked(SAVE).getLast().body());
    }

    /** All that waits is done, and what comes of it. */
    private void rest() {
        while (!later.isEmpty()) {
            var due = List.copyOf(later);
            later.clear();
            due.forEach(Runnable::run);
        }
    }
}
