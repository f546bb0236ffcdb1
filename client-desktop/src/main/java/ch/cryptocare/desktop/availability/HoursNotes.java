package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.AvailabilityChangeResponse;
import ch.cryptocare.common.contract.scheduling.AvailabilityConflict;
import ch.cryptocare.common.contract.scheduling.AvailabilityResponse;
import ch.cryptocare.desktop.i18n.Formats;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What has to be known above the hours: that others changed them, and what is booked outside of them. */
final class HoursNotes extends VBox {
    private static final int SHOWN = 12;

    private final AvailabilityViewModel hours;
    private final Text text;

    HoursNotes(AvailabilityViewModel hours, Text text) {
        this.hours = hours;
        this.text = text;
        setSpacing(12);
        hours.edits.theirsProperty().subscribe(this::draw);
        hours.outcome.subscribe(this::draw);
        draw();
    }

    private void draw() {
        getChildren().clear();
        hours.edits.theirsProperty().get().map(this::theirs).ifPresent(getChildren()::add);
        hours.outcome
                .get()
                .filter(now -> now.conflictCount() > 0)
                .map(this::conflicts)
                .ifPresent(getChildren()::add);
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private Node theirs(AvailabilityResponse now) {
        return note(
                Feather.USERS,
                text.of("hours.theirs"),
                Words.body(text.of("hours.theirs.why")),
                new FlowPane(
                        8,
                        8,
                        Buttons.plain(text.of("hours.theirs.load"), hours.edits::loadTheirs),
                        Buttons.plain(text.of("hours.theirs.keep"), hours.edits::keepMine)));
    }

    private Node conflicts(AvailabilityChangeResponse answer) {
        var zone = ZoneId.of(answer.availability().zone());
        var list = new FlowPane(6, 6);
        answer.conflicts().stream()
                .limit(SHOWN)
                .forEach(conflict -> list.getChildren().add(Words.badge(line(conflict, zone), "neutral")));
        int more = answer.conflictCount() - Math.min(SHOWN, answer.conflicts().size());
        if (more > 0) list.getChildren().add(Words.muted(text.count("calendar.more", more)));
        return note(
                Feather.CALENDAR,
                text.count("hours.conflicts", answer.conflictCount()),
                Words.body(text.of("hours.conflicts.why")),
                list,
                Buttons.plain(text.of("hours.conflicts.seen"), () -> hours.outcome.set(Optional.empty())));
    }

    private String line(AvailabilityConflict conflict, ZoneId zone) {
        Formats formats = text.formats().in(zone);
        return text.of(
                "why.stretch",
                formats.shortDay(LocalDate.ofInstant(conflict.start(), zone)),
                formats.time(conflict.start()),
                formats.time(conflict.end()));
    }

    private static Node note(Feather icon, String title, Node... content) {
        var words = new VBox(8, Words.strong(title));
        words.getChildren().addAll(content);
        HBox.setHgrow(words, Priority.ALWAYS);
        var note = new HBox(12, Icons.of(icon), words);
        note.getStyleClass().add("hours-note");
        return note;
    }
}
