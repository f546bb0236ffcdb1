package ch.cryptocare.desktop.shell;

import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.place.Navigator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/** All that can be done by typing or by keys, in one list: the palette, the keys and their sheet come of it. */
final class Commands {
    /** As in any program. */
    private static final String UNDO = "Shortcut+Z";

    private final Text text;
    private final List<Command> all = new ArrayList<>();

    Commands(Desk desk, Navigator navigator, Notices notices, Text text, Actions actions) {
        this.text = text;
        int number = 1;
        for (var place : desk.sections()) {
            var look = Look.of(place);
            add(look.key(), "group.places", look.icon(), "Shortcut+" + number++, () -> navigator.go(place));
        }
        add(search(desk), "group.actions", Feather.SEARCH, "Shortcut+K", actions::palette);
        add("reload", "group.actions", Feather.REFRESH_CW, "F5", actions::reload);
        add("back", "group.actions", Feather.ARROW_LEFT, "Alt+Left", navigator::back);
        add("forward", "group.actions", Feather.ARROW_RIGHT, "Alt+Right", navigator::forward);
        add("undo.latest", "group.actions", Feather.CORNER_UP_LEFT, UNDO, notices::undoLatest);
        add("notices.title", "group.actions", Feather.BELL, "Shortcut+M", actions::notices);
        add("theme.switch", "group.actions", Feather.MOON, "", actions::switchTheme);
        add("language.switch", "group.actions", Feather.GLOBE, "", actions::switchLanguage);
        add("side-bar.switch", "group.actions", Feather.SIDEBAR, "Shortcut+B", actions::fold);
        add("shortcuts.title", "group.actions", Feather.COMMAND, "F1", actions::shortcuts);
        add("lock", "group.actions", Feather.LOCK, "Shortcut+L", actions::lock);
        add("sign-out", "group.actions", Feather.LOG_OUT, "", actions::signOut);
    }

    /** What can be searched depends on who searches. */
    static String search(Desk desk) {
        return desk.keepsCalendars() ? "palette.title" : "palette.title.places";
    }

    List<Command> all() {
        return List.copyOf(all);
    }

    /** What was pressed, if it means anything here; a field takes back what was typed into it by itself. */
    Optional<Command> of(KeyEvent key) {
        return all.stream()
                .filter(command -> !command.keys().isEmpty())
                .filter(command -> KeyCombination.valueOf(command.keys()).match(key))
                .filter(command -> !(command.keys().equals(UNDO) && isOfField(key)))
                .findFirst();
    }

    private static boolean isOfField(KeyEvent key) {
        return key.getTarget() instanceof TextInputControl field && field.isUndoable();
    }

    /** The keys as they stand on the keyboard. */
    static String shown(String keys) {
        return keys.isEmpty() ? "" : KeyCombination.valueOf(keys).getDisplayText();
    }

    private void add(String key, String group, Feather icon, String keys, Runnable action) {
        all.add(new Command(text.of(key), text.of(group), icon, keys, action));
    }
}
