package ch.cryptocare.desktop.async;

import ch.cryptocare.common.problem.Refusal;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** Something that is being done. Say what shall follow in the same breath; all of it happens on the screen's thread. */
public final class Work<T> {
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", true);
    private final Consumer<Failure> unheard;
    private @Nullable Runnable success;
    private @Nullable Failure failure;
    private Consumer<T> then = _ -> {};
    private @Nullable Consumer<Refusal> refused;
    private @Nullable Runnable offline;
    private @Nullable Consumer<Failure> failed;

    Work(Consumer<Failure> unheard) {
        this.unheard = unheard;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** The property is true as long as this lasts. */
    public Work<T> whileBusy(BooleanProperty other) {
        other.set(busy.get());
        busy.addListener((_, _, now) -> other.set(now));
        return this;
    }

    public Work<T> then(Consumer<T> next) {
        then = next;
        if (success != null) success.run();
        return this;
    }

    public Work<T> refused(Consumer<Refusal> hearer) {
        refused = hearer;
        return retold();
    }

    public Work<T> offline(Runnable hearer) {
        offline = hearer;
        return retold();
    }

    /** Hears whatever {@link #refused} and {@link #offline} do not. */
    public Work<T> failed(Consumer<Failure> hearer) {
        failed = hearer;
        return retold();
    }

    void succeed(T result) {
        busy.set(false);
        success = () -> then.accept(result);
        success.run();
    }

    void fail(Failure why) {
        busy.set(false);
        failure = why;
        if (!tell(why)) unheard.accept(why);
    }

    private Work<T> retold() {
        if (failure != null) tell(failure);
        return this;
    }

    private boolean tell(Failure why) {
        var hearer = hearer(why);
        if (hearer == null) return false;
        hearer.accept(why);
        return true;
    }

    private @Nullable Consumer<Failure> hearer(Failure why) {
        var ofNo = refused;
        var ofAbsence = offline;
        if (why instanceof Failure.Refused no && ofNo != null) return _ -> ofNo.accept(no.refusal());
        if (why instanceof Failure.Away && ofAbsence != null) return _ -> ofAbsence.run();
        return failed;
    }
}
