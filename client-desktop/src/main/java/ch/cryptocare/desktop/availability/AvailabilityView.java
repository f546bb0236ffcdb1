package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.AgendaPractitioner;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.EmptyState;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.LoadedPane;
import ch.cryptocare.desktop.parts.LoadingPane;
import ch.cryptocare.desktop.parts.TakesKeys;
import ch.cryptocare.desktop.parts.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** When somebody can be booked: whose and which sheet above, what is changed in the middle, what comes of it beside. */
public final class AvailabilityView extends BorderPane implements TakesKeys {
    private static final double ROOM_FOR_BOTH = 880;
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final AvailabilityViewModel hours;
    private final Text text;
    private final Notices notices;
    private final Dialogs dialogs;
    private final HoursBar bar;
    private final HoursEditor editor;
    private final PreviewPanel preview;
    private final BorderPane ground = new BorderPane();

    public AvailabilityView(
            AvailabilityViewModel hours,
            AbsencesViewModel absences,
            OfferedViewModel offered,
            WhyViewModel why,
            Text text,
            Notices notices,
            Dialogs dialogs) {
        this.hours = hours;
        this.text = text;
        this.notices = notices;
        this.dialogs = dialogs;
        bar = new HoursBar(hours, text, this::leave);
        preview = new PreviewPanel(hours, text, notices);
        editor = new HoursEditor(hours, absences, offered, why, preview, dialogs, text);
        setTop(bar);
        setCenter(new LoadedPane<>(hours.practitioners, text, notices, this::shown, this::nobody));
        setBottom(saveBar());
        widthProperty().subscribe(this::arrange);
        hours.openedProperty().subscribe(this::open);
        getStyleClass().add("hours");
    }

    @Override
    public void pressed(KeyEvent key) {
        if (!SAVE.match(key)) return;
        key.consume();
        hours.save();
    }

    /** Asks before what is not saved is let go of. */
    public static void leave(AvailabilityViewModel hours, Dialogs dialogs, Text text, Runnable goOn) {
        if (!hours.edits.isDirty()) {
            goOn.run();
            return;
        }
        dialogs.ask(text.of("hours.leave"), text.of("hours.leave.why"), text.of("hours.leave.yes"), () -> {
            hours.edits.discard();
            goOn.run();
        });
    }

    private void leave(Runnable goOn) {
        leave(hours, dialogs, text, goOn);
    }

    private Node shown(List<AgendaPractitioner> practitioners) {
        bar.show(practitioners);
        return ground;
    }

    private void open(Optional<AvailabilityViewModel.Opened> now) {
        if (now.isEmpty()) ground.setCenter(new LoadingPane(text.of("loading")));
        else ground.setCenter(new LoadedPane<>(now.get().availability(), text, notices, _ -> editor, () -> editor));
        arrange();
    }

    private Node nobody() {
        return new EmptyState(Feather.CLOCK, text.of("hours.nobody"), text.of("calendar.nobody.why"));
    }

    /** Where there is no room beside, the preview is a sheet of its own. */
    private void arrange() {
        boolean both = getWidth() >= ROOM_FOR_BOTH;
        bar.offerPreview(!both && getWidth() > 0);
        editor.besides(!both);
        if (both && hours.section.get() == Section.PREVIEW) hours.section.set(Section.WEEK);
        setRight(both && hours.openedProperty().get().isPresent() ? preview : null);
    }

    private Node saveBar() {
        var words = Words.strong(text.of("hours.unsaved"));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var save = Buttons.busyWhile(Buttons.primary(text.of("hours.save"), hours::save), hours.busy);
        save.setTooltip(new Tooltip(SAVE.getDisplayText()));
        var bar = new HBox(
                12,
                save,
                Buttons.plain(text.of("hours.discard"), hours.edits::discard),
                Icons.of(Feather.EDIT_3),
                words);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("save-bar");
        bar.visibleProperty().bind(hours.edits.dirtyProperty());
        bar.managedProperty().bind(hours.edits.dirtyProperty());
        return bar;
    }
}
