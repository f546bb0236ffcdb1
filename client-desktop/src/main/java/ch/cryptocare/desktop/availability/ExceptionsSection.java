package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.HolidayResponse;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Card;
import ch.cryptocare.desktop.parts.DateField;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Dates on which other hours hold, and public holidays. */
final class ExceptionsSection extends VBox {
    private final PlanDraft draft;
    private final Text text;
    private final VBox dates = new VBox();

    ExceptionsSection(PlanDraft draft, List<HolidayResponse> holidays, LocalDate today, Text text) {
        this.draft = draft;
        this.text = text;
        var add = Buttons.plain(text.of("exceptions.add"), Feather.PLUS, () -> draft.except(next(today)));
        draft.exceptions.addListener((ListChangeListener<ExceptionDraft>) change -> {
            drawDates();
            if (!draft.exceptions.isEmpty() && dates.getChildren().getLast() instanceof ExceptionRow last) last.focus();
            else add.requestFocus();
        });
        drawDates();
        var list = new VBox();
        holidays.stream()
                .sorted(Comparator.comparing(HolidayResponse::date))
                .forEach(one -> list.getChildren().add(holiday(one)));
        getChildren()
                .addAll(
                        Card.titled(text.of("exceptions.dates"), Words.muted(text.of("exceptions.why")), dates, add),
                        Card.titled(
                                text.of("exceptions.holidays"), Words.muted(text.of("exceptions.holidays.why")), list));
        setSpacing(16);
    }

    /** The next day of which nothing is said yet. */
    private LocalDate next(LocalDate today) {
        var day = today.plusDays(1);
        while (isKnown(day)) day = day.plusDays(1);
        return day;
    }

    private boolean isKnown(LocalDate day) {
        return draft.exceptions.stream().anyMatch(exception -> day.equals(exception.date.get()));
    }

    private void drawDates() {
        dates.getChildren().clear();
        for (var exception : draft.exceptions) dates.getChildren().add(new ExceptionRow(exception));
        if (draft.exceptions.isEmpty()) dates.getChildren().add(Words.body(text.of("exceptions.none")));
    }

    /** One date and its hours. */
    private final class ExceptionRow extends HBox {
        private final ExceptionDraft exception;
        private final DateField date = new DateField();
        private final VBox windows = new VBox(8);

        ExceptionRow(ExceptionDraft exception) {
            super(12);
            this.exception = exception;
            date.valueProperty().bindBidirectional(exception.date);
            var field = new Fields(text).refusing(new Field<>(text.of("exceptions.date"), date), exception.wrong);
            field.setMinWidth(150);
            field.setPrefWidth(150);
            windows.setAlignment(Pos.CENTER_LEFT);
            windows.getStyleClass().add("hours-beside-field");
            HBox.setHgrow(windows, Priority.ALWAYS);
            var actions = new HBox(
                    4,
                    Buttons.icon(text.of("exceptions.add-hours", day()), Feather.PLUS, exception::add),
                    Buttons.icon(text.of("exceptions.remove", day()), Feather.TRASH_2, () -> draft.remove(exception)));
            actions.getStyleClass().add("hours-beside-field");
            getChildren().addAll(field, windows, actions);
            getStyleClass().add("hours-day");
            exception.windows.addListener((ListChangeListener<WindowDraft>) _ -> drawWindows());
            drawWindows();
        }

        void focus() {
            date.requestFocus();
        }

        private void drawWindows() {
            windows.getChildren().clear();
            for (var window : exception.windows)
                windows.getChildren().add(new WindowRow(window, day(), text, () -> exception.remove(window)));
            if (exception.windows.isEmpty())
                windows.getChildren().add(Words.badge(text.of("exceptions.closed"), "neutral"));
        }

        private String day() {
            var known = exception.date.get();
            return known == null ? "" : text.formats().weekday(known);
        }
    }

    private Node holiday(HolidayResponse holiday) {
        var name = holiday.name().getOrDefault(text.language().tag(), holiday.key());
        var day = Words.strong(name);
        var words = new VBox(2, day, Words.muted(text.formats().weekday(holiday.date())));
        HBox.setHgrow(words, Priority.ALWAYS);
        var open = new CheckBox(text.of("exceptions.open"));
        open.setMinWidth(CheckBox.USE_PREF_SIZE);
        open.setAccessibleText(text.of("exceptions.open.spoken", name));
        open.setSelected(draft.openOnHolidays.contains(holiday.key()));
        open.setOnAction(_ -> {
            if (open.isSelected()) draft.openOnHolidays.add(holiday.key());
            else draft.openOnHolidays.remove(holiday.key());
        });
        var row = new HBox(12, words, open);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("hours-day");
        return row;
    }
}
