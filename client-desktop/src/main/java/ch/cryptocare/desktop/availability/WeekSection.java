package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.ServiceDetails;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Card;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.Words;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The hours of an ordinary week, day by day. */
final class WeekSection extends VBox {
    private static final Set<DayOfWeek> WORKING_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private final PlanDraft draft;
    private final List<ServiceDetails> services;
    private final Text text;

    WeekSection(PlanDraft draft, List<ServiceDetails> services, Text text) {
        this.draft = draft;
        this.services = services;
        this.text = text;
        var days = new VBox();
        for (var weekday : DayOfWeek.values()) days.getChildren().add(row(weekday));
        getChildren().add(new Card(Words.muted(text.of("week.why")), days));
    }

    private Node row(DayOfWeek weekday) {
        var day = name(weekday);
        var name = Words.strong(day);
        name.setMinWidth(96);
        name.getStyleClass().add("hours-day-name");
        var windows = new VBox(8);
        windows.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(windows, Priority.ALWAYS);
        var add = Buttons.icon(text.of("week.add", day), Feather.PLUS, () -> draft.add(weekday));
        var copy = copyMenu(weekday);
        var row = new HBox(12, name, windows, new HBox(4, copy, add));
        row.getStyleClass().add("hours-day");
        draft.day(weekday).addListener((ListChangeListener<WindowDraft>) change -> {
            int before = windows.getChildren().size();
            draw(windows, weekday);
            if (windows.getChildren().getLast() instanceof WindowRow last
                    && draft.day(weekday).size() >= before) last.focus();
            else add.requestFocus();
        });
        draw(windows, weekday);
        return row;
    }

    private void draw(VBox windows, DayOfWeek weekday) {
        windows.getChildren().clear();
        for (var window : draft.day(weekday))
            windows.getChildren()
                    .add(new WindowRow(window, name(weekday), text, () -> draft.remove(weekday, window))
                            .scoped(services));
        if (draft.day(weekday).isEmpty()) {
            var closed = Words.muted(text.of("week.closed"));
            closed.getStyleClass().add("hours-day-name");
            windows.getChildren().add(closed);
        }
    }

    private Node copyMenu(DayOfWeek weekday) {
        var menu = new MenuButton();
        menu.setGraphic(Icons.of(Feather.COPY));
        menu.getStyleClass().addAll("flat", "no-arrow", "hours-menu");
        var words = text.of("week.copy", name(weekday));
        menu.setAccessibleText(words);
        menu.setTooltip(new Tooltip(words));
        menu.getItems()
                .addAll(
                        item(text.of("week.copy.working-days"), weekday, WORKING_DAYS),
                        item(text.of("week.copy.all"), weekday, EnumSet.allOf(DayOfWeek.class)),
                        new SeparatorMenuItem());
        for (var other : DayOfWeek.values())
            if (other != weekday) menu.getItems().add(item(name(other), weekday, Set.of(other)));
        return menu;
    }

    private MenuItem item(String words, DayOfWeek from, Set<DayOfWeek> to) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> draft.copy(from, to));
        return item;
    }

    private String name(DayOfWeek weekday) {
        var name = weekday.getDisplayName(
                TextStyle.FULL_STANDALONE, text.language().locale());
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
