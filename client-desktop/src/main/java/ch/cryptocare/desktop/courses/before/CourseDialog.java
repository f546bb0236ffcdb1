package ch.cryptocare.desktop.courses.before;

import ch.cryptocare.common.contract.learning.CourseSummary;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.EmptyState;
import ch.cryptocare.desktop.parts.Entry;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.PagedPane;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The courses of the catalogue, to take one. */
final class CourseDialog {
    private static final double HEIGHT = 380;
    private static final double WIDTH = 560;

    private final BeforeViewModel model;
    private final Consumer<CourseSummary> taken;
    private final Dialogs dialogs;
    private final Text text;

    private CourseDialog(BeforeViewModel model, Consumer<CourseSummary> taken, Dialogs dialogs, Text text) {
        this.model = model;
        this.taken = taken;
        this.dialogs = dialogs;
        this.text = text;
    }

    static void show(
            BeforeViewModel model, Consumer<CourseSummary> taken, Dialogs dialogs, Notices notices, Text text) {
        var dialog = new CourseDialog(model, taken, dialogs, text);
        model.query.set("");
        var words = new Field<>(text.of("courses.search"), new TextField());
        words.control.textProperty().bindBidirectional(model.query);
        words.control.setOnAction(_ -> model.courses.load());
        HBox.setHgrow(words, Priority.ALWAYS);
        var search = new HBox(12, words, Buttons.plain(text.of("people.find"), Feather.SEARCH, model.courses::load));
        search.setAlignment(Pos.BOTTOM_LEFT);
        var list = new ScrollPane(new PagedPane<>(model.courses, text, notices, dialog::row, dialog::none));
        list.setFitToWidth(true);
        list.setPrefSize(WIDTH, HEIGHT);
        list.setFocusTraversable(false);
        var cancel = Buttons.plain(text.of("cancel"), dialogs::close);
        cancel.setCancelButton(true);
        dialogs.show(Dialogs.card(text.of("before.choose"), search, list, Dialogs.buttons(cancel)), words.control);
        model.courses.load();
    }

    private Node row(CourseSummary course) {
        var title = model.title(course.title());
        var take = Buttons.plain(text.of("take"), () -> {
            dialogs.close();
            taken.accept(course);
        });
        take.setAccessibleText(text.of("take") + ", " + title);
        take.setDisable(!model.isOpen(course));
        return new Entry(Icons.round(Feather.BOOK_OPEN), title, model.title(course.summary()), List.of(), take);
    }

    private Node none() {
        return new EmptyState(Feather.BOOK_OPEN, text.of("courses.nothing-found"), text.of("before.nothing-found.why"));
    }
}
