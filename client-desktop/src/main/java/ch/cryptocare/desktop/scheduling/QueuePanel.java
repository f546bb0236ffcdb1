package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.scheduling.AgendaPractitioner;
import ch.cryptocare.common.contract.scheduling.WalkInSuggestion;
import ch.cryptocare.common.contract.scheduling.WalkInSummary;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.EmptyState;
import ch.cryptocare.desktop.parts.LoadedPane;
import ch.cryptocare.desktop.parts.Words;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who waits, beside the calendar: the first comes first, and for each the next time that is free today. */
final class QueuePanel extends VBox {
    private final QueueViewModel model;
    private final CalendarViewModel calendar;
    private final Text text;
    private final Consumer<WalkInSummary> book;

    QueuePanel(
            QueueViewModel model,
            CalendarViewModel calendar,
            Text text,
            Notices notices,
            Runnable add,
            Consumer<WalkInSummary> book,
            Runnable close) {
        this.model = model;
        this.calendar = calendar;
        this.text = text;
        this.book = book;
        var title = Words.heading(text.of("queue.title"));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(8, title, Buttons.icon(text.of("close"), Feather.X, close));
        head.setAlignment(Pos.CENTER_LEFT);
        var came = Buttons.plain(text.of("queue.add"), Feather.USER_PLUS, add);
        came.setMaxWidth(Double.MAX_VALUE);
        var scroll = new ScrollPane(new LoadedPane<>(model.waiting, text, notices, this::shown, this::nobody));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(text.of("queue.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, came, scroll);
        getStyleClass().add("side-panel");
    }

    private Node nobody() {
        return new EmptyState(Feather.COFFEE, text.of("queue.nobody"), text.of("queue.nobody.why"));
    }

    private Node shown(List<WalkInSummary> people) {
        var all = new VBox(16);
        people.forEach(one -> all.getChildren().add(one(one)));
        all.getStyleClass().add("side-panel-content");
        return all;
    }

    private Node one(WalkInSummary who) {
        var left = Buttons.icon(text.of("queue.leave", who.name()), Feather.LOG_OUT, () -> model.leave(who));
        var name = Words.strong(who.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var top = new HBox(8, name, left);
        top.setAlignment(Pos.CENTER_LEFT);
        var since = Words.muted("");
        since.textProperty().bind(Bindings.createStringBinding(() -> since(who), calendar.momentProperty()));
        return new VBox(2, top, since, Words.muted(wish(who)), next(who));
    }

    /** Clocks may differ: nobody waits for less than nothing. */
    private String since(WalkInSummary who) {
        var time = text.formats().in(zone(who.practitionerId())).time(who.arrivedAt());
        var minutes = Duration.between(who.arrivedAt(), calendar.now()).toMinutes();
        return text.of("queue.since", time, Math.max(0, minutes));
    }

    private String wish(WalkInSummary who) {
        var service = calendar.practitioner(who.practitionerId()).stream()
                .flatMap(one -> one.services().stream())
                .filter(one -> one.id().equals(who.serviceId()))
                .findFirst()
                .map(one -> one.name().getOrDefault(text.language().tag(), ""))
                .orElse("");
        var key = who.anyone() ? "queue.wish.anyone" : "queue.wish";
        return text.of(key, service, name(who.practitionerId()));
    }

    private Node next(WalkInSummary who) {
        var words = who.next().map(this::bookable).orElse(text.of("queue.book"));
        var button = Buttons.plain(words, Feather.CALENDAR, () -> book.accept(who));
        button.setMaxWidth(Double.MAX_VALUE);
        var box = new VBox(4, button);
        if (who.next().isEmpty()) box.getChildren().addFirst(Words.muted(text.of("queue.full")));
        VBox.setMargin(box, new Insets(6, 0, 0, 0));
        return box;
    }

    private String bookable(WalkInSuggestion next) {
        var time = text.formats().in(zone(next.practitionerId())).time(next.start());
        return text.of("queue.book-at", time, name(next.practitionerId()));
    }

    private String name(PractitionerId id) {
        return calendar.practitioner(id).map(AgendaPractitioner::name).orElse("");
    }

    private ZoneId zone(PractitionerId id) {
        return calendar.practitioner(id).map(one -> ZoneId.of(one.zone())).orElse(ZoneId.systemDefault());
    }
}
