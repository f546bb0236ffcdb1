package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.value.TaskKind;
import ch.cryptocare.desktop.courses.quiz.Places.Located;
import ch.cryptocare.desktop.courses.quiz.QuizEditorViewModel.State;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Questions of which some are drawn, or all. */
final class PoolCard extends VBox {
    private final Desk desk;
    private final int pool;
    private final Consumer<String> goTo;
    private final Label heading = Words.heading("");
    private final Label about = Words.muted("");
    private final Label fault = Controls.fault();
    private final Button remove;
    private final Field<TextField> field;
    private final Slot<Optional<Integer>> drawn;
    private final VBox rows = new VBox(4);
    private final Map<String, QuestionBox> boxes = new HashMap<>();

    /** @param goTo puts the cursor to a place */
    PoolCard(Desk desk, int pool, Consumer<String> goTo) {
        this.desk = desk;
        this.pool = pool;
        this.goTo = goTo;
        var name = String.valueOf(pool + 1);
        remove = Buttons.icon(
                desk.of("quiz-editor.pool.remove", name),
                Feather.TRASH_2,
                () -> desk.model().removePool(pool));
        field = new Field<>(desk.of("quiz-editor.drawn", name), Controls.line(place("drawn"), 80));
        field.control.setPromptText(desk.of("quiz-editor.drawn.all"));
        field.setMaxWidth(Region.USE_PREF_SIZE);
        drawn = new Slot<>(
                field.control, Reading.count(desk.text()), now -> desk.model().draw(pool, now), field::mark);
        var words = new VBox(2, heading, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(12, words, field, remove);
        head.setAlignment(Pos.TOP_LEFT);
        var more = new FlowPane(8, 8, adding(), importing(), askingAgain());
        getChildren().addAll(head, fault, rows, more);
        getStyleClass().add("card-pane");
    }

    void draw(State state) {
        var here = desk.model().located().stream()
                .filter(one -> one.pool() == pool)
                .toList();
        var isOnly = state.quiz().pools().size() == 1;
        heading.setText(isOnly ? desk.of("quiz-editor.questions") : desk.of("quiz-editor.pool", pool + 1));
        about.setText(about(state.quiz().pools().get(pool).drawn(), here.size()));
        Controls.show(remove, !isOnly);
        drawn.draw(state.quiz().pools().get(pool).drawn(), desk.fault(place("drawn")));
        Controls.say(fault, desk.fault(place("questions")));
        boxes.keySet().retainAll(here.stream().map(Located::key).toList());
        var shown = here.stream()
                .map(one -> boxes.computeIfAbsent(one.key(), key -> new QuestionBox(desk.at(key), goTo)))
                .toList();
        if (!rows.getChildren().equals(shown)) rows.getChildren().setAll(shown);
        here.forEach(one -> draw(one, state));
    }

    private void draw(Located one, State state) {
        var box = boxes.get(one.key());
        if (box != null) box.draw(one, state.open().filter(one.key()::equals).isPresent());
    }

    private String about(Optional<Integer> some, int there) {
        if (there == 0) return desk.of("quiz-editor.pool.empty");
        return some.filter(many -> many < there)
                .map(many -> desk.of("quiz-editor.pool.some", many, there))
                .orElseGet(() -> desk.text().count("quiz-editor.pool.all", there));
    }

    private MenuButton adding() {
        var menu = new MenuButton(desk.of("quiz-editor.question.add"), Icons.of(Feather.PLUS));
        menu.setId(place("questions"));
        for (var kind : List.of(TaskKind.values())) {
            var item = new MenuItem(desk.of("quiz-editor.kind." + kind));
            item.setOnAction(_ -> goTo.accept(Places.question(desk.model().add(pool, kind)) + ".text."
                    + desk.text().language().tag()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Button importing() {
        return Buttons.plain(
                desk.of("quiz-import.open"), Feather.UPLOAD, () -> desk.others().ofAFile(this::take));
    }

    private Button askingAgain() {
        return Buttons.plain(
                desk.of("quiz-bank.choose"), Feather.COPY, () -> desk.others().ofAnotherQuiz(this::take));
    }

    private void take(List<QuestionDraft> some) {
        desk.model().take(pool, some).ifPresent(first -> goTo.accept(Places.question(first)));
    }

    private String place(String part) {
        return "pools[" + pool + "]." + part;
    }
}
