package ch.cryptocare.desktop.export;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Failure;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Saves all pages of a table in one file. It is written beside and moved to its place when it is whole: whoever stops
 * it, or loses the server half-way, finds what was there before, and nothing else.
 */
public final class ExportViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(ExportViewModel.class);

    /** How far it has come. */
    public sealed interface State {
        record Running(long rows) implements State {}

        record Saved(long rows, Path file) implements State {}

        record Stopped() implements State {}

        /** The disk is full, or the folder is not ours to write in. */
        record NotWritten() implements State {}

        record Failed(Failure why) implements State {}
    }

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Running(0));
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Background background;

    public ExportViewModel(Background background) {
        this.background = background;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public State state() {
        return state.get();
    }

    public <T> void save(Table<T> table, Format format, Language language, Path file) {
        background
                .run(() -> write(table, format, language, file))
                .then(state::set)
                .failed(failure -> state.set(new State.Failed(failure)));
    }

    /** Before the next page; a file that is whole by then stays. */
    public void stop() {
        stopped.set(true);
    }

    private <T> State write(Table<T> table, Format format, Language language, Path file) {
        try (var whole = new WholeFile(file)) {
            long rows = rows(table, format, language, whole.beside());
            if (stopped.get()) return new State.Stopped();
            whole.keep();
            return new State.Saved(rows, file);
        } catch (IOException e) {
            LOG.warn("a table was not saved: {}", e.getClass().getSimpleName());
            return new State.NotWritten();
        }
    }

    private <T> long rows(Table<T> table, Format format, Language language, Path beside) throws IOException {
        long rows = 0;
        try (var out = new BufferedOutputStream(Files.newOutputStream(beside))) {
            var written = format.open(out, language, table.title(), table.heads());
            Optional<String> cursor = Optional.empty();
            do {
                if (stopped.get()) return rows;
                var page = table.pages().apply(cursor);
                for (var thing : page.items()) written.row(table.row(thing));
                rows += page.items().size();
                tell(rows);
                cursor = page.next();
            } while (cursor.isPresent());
            if (!stopped.get()) written.end();
        }
        return rows;
    }

    private void tell(long rows) {
        background.screen().execute(() -> state.set(new State.Running(rows)));
    }
}
