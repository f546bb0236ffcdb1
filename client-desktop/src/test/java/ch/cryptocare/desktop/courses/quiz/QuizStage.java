package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.contract.authoring.QuizDraft;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Page;
import ch.cryptocare.desktop.theme.Theme;
import ch.cryptocare.desktop.theme.ThemeChoice;
import ch.cryptocare.desktop.window.Window;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** A quiz in a window of its own, with one who keeps what it was before. */
final class QuizStage {
    final Text text;
    final Window window;
    final QuizEditorViewModel model;
    private final AtomicReference<QuizEditor> editor = new AtomicReference<>();
    private final Deque<QuizDraft> before = new ArrayDeque<>();
    private final AtomicReference<QuizDraft> latest;

    QuizStage(QuizDraft quiz) {
        this(quiz, Language.EN, ThemeChoice.LIGHT, 1);
    }

    QuizStage(QuizDraft quiz, Language language, ThemeChoice look, double scale) {
        text = new Text(language, ZoneOffset.UTC);
        latest = new AtomicReference<>(quiz);
        model = new QuizEditorViewModel(quiz, now -> before.push(latest.getAndSet(now)));
        window = Window.open(stage -> {
            editor.set(new QuizEditor(model, text, new NoOthers()));
            var page = new Page("Quiz", "").add(editor.get());
            var scene = new Scene(page, 1000 / scale, 860 / scale);
            new Theme(look).apply(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    /** Here, every question is written. */
    private static final class NoOthers implements OtherQuestions {
        @Override
        public void ofAFile(Consumer<List<QuestionDraft>> taken) {}

        @Override
        public void ofAnotherQuiz(Consumer<List<QuestionDraft>> taken) {}
    }

    QuizEditor editor() {
        return editor.get();
    }

    QuizDraft quiz() {
        return latest.get();
    }

    void undo() {
        window.on(() -> {
            latest.set(before.pop());
            model.show(latest.get());
            return true;
        });
    }

    /** Brings a part of the quiz to the top of what is seen. */
    void look(Node part) {
        window.on(() -> {
            if (!(editor.get().getScene().getRoot() instanceof ScrollPane page)) return false;
            var content = page.getContent();
            var top = content.sceneToLocal(part.localToScene(part.getLayoutBounds()))
                    .getMinY();
            double hidden = content.getLayoutBounds().getHeight()
                    - page.getViewportBounds().getHeight();
            page.setVvalue(hidden <= 0 ? 0 : (top - 12) / hidden);
            return true;
        });
    }
}
