package ch.cryptocare.desktop.shell;

import ch.cryptocare.desktop.async.Work;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Finds commands by some letters of their words, in any order, with or without accents; and patients, once enough of a
 * name is typed.
 */
public final class PaletteViewModel {
    public final StringProperty query = new SimpleStringProperty(this, "query", "");
    public final ObservableList<Command> found = FXCollections.observableArrayList();
    public final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen");

    public final ObjectProperty<Patients> patients = new SimpleObjectProperty<>(this, "patients", Patients.NOT_ASKED);

    private static final int LETTERS_OF_A_NAME = 2;
    private static final int MOST_PATIENTS = 20;

    private final List<Command> all;
    private final Optional<Supplier<Work<List<Command>>>> search;
    private List<Command> appointments = List.of();

    /** How far the search for patients is. */
    public enum Patients {
        NOT_ASKED,
        SEARCHING,
        READ,
        FAILED
    }

    /** @param search reads the appointments that can be found, for whoever keeps calendars */
    public PaletteViewModel(List<Command> all, Optional<Supplier<Work<List<Command>>>> search) {
        this.all = all;
        this.search = search;
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
        if (typed.strip().length() >= LETTERS_OF_A_NAME) readPatients();
        list();
        chosen.set(0);
    }

    /** Once for as long as this is open. */
    private void readPatients() {
        if (search.isEmpty() || patients.get() != Patients.NOT_ASKED) return;
        patients.set(Patients.SEARCHING);
        search.get()
                .get()
                .then(read -> {
                    appointments = read;
                    patients.set(Patients.READ);
                    list();
                })
                .failed(_ -> patients.set(Patients.FAILED));
    }

    private void list() {
        var typed = plain(query.get());
        var words = typed.split("\\s+");
        var people = typed.length() < LETTERS_OF_A_NAME
                ? Stream.<Command>empty()
                : appointments.stream().filter(one -> matches(one, words)).limit(MOST_PATIENTS);
        found.setAll(Stream.concat(all.stream().filter(command -> matches(command, words)), people)
                .toList());
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
