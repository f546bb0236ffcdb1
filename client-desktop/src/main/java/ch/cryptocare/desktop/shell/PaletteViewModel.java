package ch.cryptocare.desktop.shell;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Finds commands by some letters of their words, in any order, with or without accents. */
public final class PaletteViewModel {
    public final StringProperty query = new SimpleStringProperty(this, "query", "");
    public final ObservableList<Command> found = FXCollections.observableArrayList();
    public final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen");

    private final List<Command> all;

    public PaletteViewModel(List<Command> all) {
        this.all = all;
        query.addListener((_, _, typed) -> find(typed));
        find("");
    }

    public void down() {
        if (!found.isEmpty()) chosen.set((chosen.get() + 1) % found.size());
    }

    public void up() {
        if (!found.isEmpty()) chosen.set((chosen.get() + found.size() - 1) % found.size());
    }

    /** Does what is marked. */
    public void run() {
        if (chosen.get() < found.size()) found.get(chosen.get()).action().run();
    }

    private void find(String typed) {
        var words = plain(typed).split("\\s+");
        found.setAll(all.stream().filter(command -> matches(command, words)).toList());
        chosen.set(0);
    }

    private static boolean matches(Command command, String... words) {
        var name = plain(command.title() + " " + command.group());
        return Arrays.stream(words).allMatch(name::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
