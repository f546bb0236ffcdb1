package ch.cryptocare.desktop.courses.before;

import ch.cryptocare.common.contract.learning.CourseSummary;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.WhileShown;
import ch.cryptocare.desktop.parts.Words;
import java.util.function.Consumer;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Which courses learners complete first: a line for each choice, with "or" between its courses. */
public final class BeforeCard extends VBox {
    private static final double WRAP = 860;

    /** Where one begins. */
    public final Button begin;

    private final BeforeViewModel model;
    private final Text text;
    private final Notices notices;
    private final Dialogs dialogs;
    private final VBox lines = new VBox(8);

    public BeforeCard(BeforeViewModel model, Text text, Notices notices, Dialogs dialogs) {
        super(8);
        this.model = model;
        this.text = text;
        this.notices = notices;
        this.dialogs = dialogs;
        begin = Buttons.plain(text.of("before.add"), Feather.PLUS, () -> choose(model::add));
        getStyleClass().add("card-pane");
        getChildren().addAll(Words.heading(text.of("DraftPart.PREREQUISITES")), lines, begin);
        MapChangeListener<CourseId, String> learnt = _ -> draw();
        WhileShown.hear(this, () -> {
            model.titles.addListener(learnt);
            var changed = model.choices.subscribe(_ -> {
                model.learnTitles();
                draw();
            });
            return () -> {
                model.titles.removeListener(learnt);
                changed.unsubscribe();
            };
        });
    }

    private void draw() {
        var choices = model.choices.get();
        lines.getChildren().setAll(Words.muted(text.of(choices.isEmpty() ? "before.none" : "before.why")));
        for (int i = 0; i < choices.size(); i++) lines.getChildren().add(line(i));
    }

    private Node line(int choice) {
        var line = new FlowPane(8, 8);
        line.setPrefWrapLength(WRAP);
        line.setAlignment(Pos.CENTER_LEFT);
        for (var course : model.choices.get().get(choice)) {
            if (!line.getChildren().isEmpty()) line.getChildren().add(Words.muted(text.of("before.or")));
            line.getChildren().add(course(course));
        }
        var title = title(model.choices.get().get(choice).getFirst());
        var more = Buttons.link(text.of("before.or-another"), () -> choose(one -> model.add(choice, one)));
        more.setAccessibleText(text.of("before.or-another") + " " + title);
        line.getChildren().add(more);
        return line;
    }

    private Node course(CourseId id) {
        var name = Words.strong(title(id));
        var remove = Buttons.icon(text.of("before.remove", title(id)), Feather.X, () -> model.remove(id));
        var course = new HBox(4, name, remove);
        course.setAlignment(Pos.CENTER_LEFT);
        return course;
    }

    private String title(CourseId id) {
        return model.titles.getOrDefault(id, "…");
    }

    private void choose(Consumer<CourseSummary> taken) {
        CourseDialog.show(model, taken, dialogs, notices, text);
    }
}
