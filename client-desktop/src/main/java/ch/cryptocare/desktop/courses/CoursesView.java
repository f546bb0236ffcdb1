package ch.cryptocare.desktop.courses;

import ch.cryptocare.common.contract.authoring.AuthoredCourseSummary;
import ch.cryptocare.common.contract.authoring.WrittenText;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.VersionStatus;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Card;
import ch.cryptocare.desktop.parts.Choice;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.EmptyState;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.FormDialog;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.Page;
import ch.cryptocare.desktop.parts.PagedPane;
import ch.cryptocare.desktop.parts.Row;
import ch.cryptocare.desktop.parts.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The courses that one writes, and the way to a new one. */
public final class CoursesView extends BorderPane {
    private static final List<VersionStatus> STATUSES =
            List.of(VersionStatus.DRAFT, VersionStatus.IN_REVIEW, VersionStatus.PUBLISHED);

    private final CoursesViewModel model;
    private final Text text;
    private final Dialogs dialogs;
    private final Consumer<CourseId> open;

    public CoursesView(CoursesViewModel model, Text text, Notices notices, Dialogs dialogs, Consumer<CourseId> open) {
        this.model = model;
        this.text = text;
        this.dialogs = dialogs;
        this.open = open;
        setCenter(new Page(text.of("place.courses"), text.of("courses.why"))
                .actions(Buttons.primary(text.of("courses.begin"), this::begin))
                .add(new Card(search(), new PagedPane<>(model.courses, text, notices, this::course, this::none))));
    }

    private Node search() {
        var words = new Field<>(text.of("courses.search"), new TextField());
        words.control.setId("courses-search");
        words.control.textProperty().bindBidirectional(model.query);
        words.control.setOnAction(_ -> model.courses.load());
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(
                12,
                words,
                new Field<>(text.of("courses.status"), statuses()),
                Buttons.plain(text.of("people.find"), Feather.SEARCH, model.courses::load));
        line.setAlignment(Pos.BOTTOM_LEFT);
        return line;
    }

    private ComboBox<Optional<VersionStatus>> statuses() {
        ComboBox<Optional<VersionStatus>> box =
                Choice.by(status -> status.map(text::of).orElse(text.of("courses.status.any")));
        var all = new ArrayList<Optional<VersionStatus>>();
        all.add(Optional.empty());
        STATUSES.forEach(status -> all.add(Optional.of(status)));
        box.getItems().setAll(all);
        box.valueProperty().bindBidirectional(model.status);
        return box;
    }

    private Node course(AuthoredCourseSummary course) {
        var title = title(course.title());
        var changed = text.of("courses.changed", text.formats().dateAndTime(course.changedAt()));
        var row = new Row(Icons.round(Feather.BOOK_OPEN), title, changed, badge(course.status(), text));
        if (course.status() != VersionStatus.PUBLISHED && course.published().isPresent())
            row.getChildren().add(badge(VersionStatus.PUBLISHED, text));
        var spoken = title + ", " + text.of(course.status());
        return Row.opening(row, spoken, () -> open.accept(course.id()));
    }

    /** In the language of the moment, or in the one that there is. */
    private String title(WrittenText title) {
        var own = text.language() == Language.FR ? title.fr() : title.en();
        return own.isBlank() ? title.fr() + title.en() : own;
    }

    static Label badge(VersionStatus status, Text text) {
        var colour = switch (status) {
            case DRAFT -> "warning";
            case IN_REVIEW -> "accent";
            case PUBLISHED -> "success";
            case SUPERSEDED -> "neutral";
        };
        return Words.badge(text.of(status), colour);
    }

    private Node none() {
        var narrowed = model.isNarrowed();
        return new EmptyState(
                Feather.BOOK_OPEN,
                text.of(narrowed ? "courses.nothing-found" : "courses.none"),
                text.of(narrowed ? "courses.nothing-found.why" : "courses.none.why"));
    }

    private void begin() {
        var french = new Field<>(text.of("courses.title.fr"), new TextField());
        french.control.setId("course-title-fr");
        var english = new Field<>(text.of("courses.title.en"), new TextField());
        FormDialog.show(
                dialogs,
                text,
                text.of("courses.begin"),
                text.of("courses.begin.send"),
                form -> model.begin(
                        new WrittenText(
                                french.control.getText().strip(),
                                english.control.getText().strip()),
                        id -> {
                            form.done();
                            open.accept(id);
                        },
                        form::refuse),
                french,
                english);
    }
}
