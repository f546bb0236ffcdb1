package ch.cryptocare.desktop.audit;

import ch.cryptocare.common.contract.operations.AuditChainResponse;
import ch.cryptocare.common.contract.operations.AuditEventSummary;
import ch.cryptocare.common.value.AuditAction;
import ch.cryptocare.desktop.export.Exports;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Card;
import ch.cryptocare.desktop.parts.Choice;
import ch.cryptocare.desktop.parts.DateField;
import ch.cryptocare.desktop.parts.EmptyState;
import ch.cryptocare.desktop.parts.Entry;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.LoadedPane;
import ch.cryptocare.desktop.parts.Page;
import ch.cryptocare.desktop.parts.PagedPane;
import ch.cryptocare.desktop.parts.ProblemNote;
import ch.cryptocare.desktop.parts.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The audit log, filtered. */
public final class AuditLogView extends BorderPane {
    private static final double FIELD = 200;

    private final AuditLogViewModel model;
    private final Text text;

    public AuditLogView(AuditLogViewModel model, Text text, Notices notices, Exports exports) {
        this.model = model;
        this.text = text;
        setCenter(new Page(text.of("place.audit-log"), text.of("audit.why"))
                .actions(exports.button(model::table))
                .add(
                        new LoadedPane<>(model.chain, text, notices, this::chain, VBox::new),
                        new Card(filters()),
                        new Card(new PagedPane<>(model.events, text, notices, this::event, this::none))));
    }

    private Node chain(AuditChainResponse chain) {
        var sentence = model.sentence(chain);
        return chain.whole() ? new VBox(Words.muted(sentence)) : new ProblemNote(sentence);
    }

    private Node filters() {
        var from = new Field<>(text.of("audit.from"), new DateField());
        from.control.valueProperty().bindBidirectional(model.from);
        var to = new Field<>(text.of("audit.to"), new DateField());
        to.control.valueProperty().bindBidirectional(model.to);
        var action = new Field<>(text.of("audit.action"), actions());
        var actor = id("audit.actor");
        actor.control.textProperty().bindBidirectional(model.actor);
        var subject = id("audit.subject");
        subject.control.textProperty().bindBidirectional(model.subject);
        var fault = new ProblemNote("");
        model.fault.subscribe(fault::say);
        var buttons = new HBox(
                8,
                Buttons.plain(text.of("audit.search"), Feather.SEARCH, model::search),
                Buttons.plain(text.of("audit.clear"), model::clear));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return new VBox(12, line(from, to, action), line(actor, subject), fault, buttons);
    }

    private Field<TextField> id(String key) {
        var field = new Field<>(text.of(key), new TextField());
        field.control.setOnAction(_ -> model.search());
        return field;
    }

    private static HBox line(Field<?>... fields) {
        for (var field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefWidth(FIELD);
        }
        return new HBox(12, fields);
    }

    private ComboBox<Optional<AuditAction>> actions() {
        List<Optional<AuditAction>> all = Stream.concat(
                        Stream.of(Optional.<AuditAction>empty()),
                        Arrays.stream(AuditAction.values())
                                .sorted(Comparator.comparing(text::of))
                                .map(Optional::of))
                .toList();
        ComboBox<Optional<AuditAction>> box =
                Choice.by(action -> action.map(text::of).orElse(text.of("audit.action.any")));
        box.getItems().setAll(all);
        box.valueProperty().bindBidirectional(model.action);
        return box;
    }

    private Node event(AuditEventSummary event) {
        var buttons = new ArrayList<Button>();
        event.actor()
                .ifPresent(actor -> buttons.add(
                        Buttons.icon(text.of("audit.only-by"), Feather.USER, () -> model.onlyBy(actor.value()))));
        buttons.add(Buttons.icon(text.of("audit.only-about"), Feather.TARGET, () -> model.onlyAbout(event.subject())));
        return new Entry(
                Icons.round(Feather.ACTIVITY),
                model.words(event),
                model.about(event),
                List.of(),
                buttons.toArray(Button[]::new));
    }

    private Node none() {
        return new EmptyState(Feather.ACTIVITY, text.of("audit.none"), text.of("audit.none.why"));
    }
}
