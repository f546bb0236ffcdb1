package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.OpeningWindow;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.desktop.i18n.TypedTime;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** From when until when, as it is typed. An end that is not after the start is one of the next day, as in 22:00 to 02:00. */
public final class WindowDraft {
    private static final int DAY = 24 * 60;

    public final Typed from;
    public final Typed to;
    public final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(this, "scope", Scope.EVERYTHING);

    /** For what it is open. */
    public record Scope(Optional<ServiceTypeId> service, Optional<ConsultationMode> mode) {
        public static final Scope EVERYTHING = new Scope(Optional.empty(), Optional.empty());
    }

    WindowDraft(OpeningWindow window, Scope first, Runnable changed) {
        from = new Typed(clock(window.from()), changed);
        to = new Typed(clock(window.to()), changed);
        scope.set(first);
        scope.addListener((_, _, _) -> changed.run());
    }

    /** Empty while it cannot be read. */
    Optional<OpeningWindow> window() {
        var start = minute(from.text.get());
        var end = end();
        return start.isPresent() && end.isPresent() && start.getAsInt() < DAY
                ? Optional.of(new OpeningWindow(start.getAsInt(), end.getAsInt()))
                : Optional.empty();
    }

    /** Whether it ends on the day after. */
    public boolean isOverNight() {
        return window().filter(window -> window.to() > DAY).isPresent();
    }

    /** Marks what cannot be read. */
    boolean isReadable() {
        var start = minute(from.text.get());
        if (start.isEmpty() || start.getAsInt() == DAY) from.refuse(Wrong.NO_TIME);
        if (minute(to.text.get()).isEmpty()) to.refuse(Wrong.NO_TIME);
        return window().isPresent();
    }

    private OptionalInt end() {
        var start = minute(from.text.get());
        var end = minute(to.text.get());
        if (start.isEmpty() || end.isEmpty()) return OptionalInt.empty();
        return OptionalInt.of(end.getAsInt() > start.getAsInt() ? end.getAsInt() : end.getAsInt() + DAY);
    }

    /** Midnight at the end of a day is 24:00. */
    private static OptionalInt minute(String typed) {
        if (typed.strip().matches("24([:h.]?00|h)?")) return OptionalInt.of(DAY);
        return TypedTime.read(typed)
                .map(time -> OptionalInt.of(time.toSecondOfDay() / 60))
                .orElse(OptionalInt.empty());
    }

    static String clock(int minutes) {
        int shown = minutes == DAY ? DAY : minutes % DAY;
        return "%02d:%02d".formatted(shown / 60, shown % 60);
    }
}
