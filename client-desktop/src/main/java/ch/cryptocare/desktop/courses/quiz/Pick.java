package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.desktop.parts.Choice;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** One of several values, by words that may change while it is open. */
final class Pick<T> {
    final ComboBox<Line<T>> box = Choice.by(Line::words);
    private boolean isDrawing;

    /** What is read in the list, and what it stands for. */
    record Line<T>(T value, String words) {}

    Pick(Consumer<T> changed) {
        box.valueProperty().addListener((_, _, now) -> {
            if (!isDrawing && now != null) changed.accept(now.value());
        });
    }

    /** As for words that authors wrote: however long they are, the box stays as wide as it is. */
    void cutWords() {
        box.setButtonCell(new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Line<T> line, boolean isEmpty) {
                super.updateItem(line, isEmpty);
                setText(line == null ? "" : line.words());
            }
        });
        box.getButtonCell().getStyleClass().add("brief");
    }

    void draw(List<T> values, Function<T, String> words, T chosen) {
        var lines = values.stream()
                .map(value -> new Line<>(value, words.apply(value)))
                .toList();
        var now = new Line<>(chosen, words.apply(chosen));
        if (lines.equals(box.getItems()) && now.equals(box.getValue())) return;
        isDrawing = true;
        if (!lines.equals(box.getItems())) box.getItems().setAll(lines);
        box.setValue(now);
        isDrawing = false;
    }
}
