package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.AuthoredCourseSummary;
import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.contract.authoring.WrittenText;
import ch.cryptocare.desktop.courses.quiz.QuestionBank.Quiz;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.EmptyState;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.LoadedPane;
import ch.cryptocare.desktop.parts.PagedPane;
import ch.cryptocare.desktop.parts.Row;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Asks for a course, for one of its quizzes, and then which of its questions are taken. */
final class BankDialog {
    private static final double HEIGHT = 380;

    private final QuestionBank bank;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Text text;
    private final Consumer<List<QuestionDraft>> taken;
    private final VBox content = new VBox(12);
    private final Button cancel;

    BankDialog(QuestionBank bank, Dialogs dialogs, Notices notices, Text text, Consumer<List<QuestionDraft>> taken) {
        this.bank = bank;
        this.dialogs = dialogs;
        this.notices = notices;
        this.text = text;
        this.taken = taken;
        cancel = Buttons.plain(text.of("cancel"), dialogs::close);
        cancel.setCancelButton(true);
    }

    void show() {
        var card = Dialogs.card(text.of("quiz-bank.title"), content);
        card.getStyleClass().add("dialog-card-wide");
        courses();
        dialogs.show(card, cancel);
        bank.courses.load();
    }

    private void courses() {
        var none = new EmptyState(Feather.BOOK_OPEN, text.of("courses.none"), text.of("courses.none.why"));
        content.getChildren()
                .setAll(
                        scroll(new PagedPane<>(bank.courses, text, notices, this::row, () -> none)),
                        Dialogs.buttons(cancel));
        cancel.requestFocus();
    }

    private Node row(AuthoredCourseSummary course) {
        return row(Feather.BOOK_OPEN, words(course.title()), text.of(course.status()), () -> quizzes(course));
    }

    private void quizzes(AuthoredCourseSummary course) {
        var none = new EmptyState(Feather.HELP_CIRCLE, text.of("quiz-bank.none"), text.of("quiz-bank.none.why"));
        var quizzes = bank.quizzes(course.id());
        var back = Buttons.plain(text.of("back"), this::courses);
        content.getChildren()
                .setAll(
                        scroll(new LoadedPane<>(quizzes, text, notices, all -> rows(course, all), () -> none)),
                        Dialogs.buttons(back, cancel));
        back.requestFocus();
        quizzes.load();
    }

    private Node rows(AuthoredCourseSummary course, List<Quiz> quizzes) {
        var rows = new VBox();
        for (var quiz : quizzes)
            rows.getChildren()
                    .add(row(
                            Feather.HELP_CIRCLE,
                            words(quiz.title()),
                            text.count("quiz-bank.questions", quiz.questions().size()),
                            () -> questions(course, quiz)));
        return rows;
    }

    private void questions(AuthoredCourseSummary course, Quiz quiz) {
        var found = Found.of(quiz.questions(), List.of());
        var pane = new FoundPane(found, text, () -> quizzes(course), dialogs::close, taken);
        content.getChildren().setAll(pane);
        pane.takeCursor();
    }

    private Node row(Feather icon, String name, String about, Runnable action) {
        return Row.opening(new Row(Icons.round(icon), name, about), name + ", " + about, action);
    }

    private String words(WrittenText title) {
        var words = BothLanguages.best(title, text.language());
        return words.isBlank() ? text.of("quiz-bank.untitled") : words;
    }

    private static ScrollPane scroll(Node node) {
        var scroll = new ScrollPane(node);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
