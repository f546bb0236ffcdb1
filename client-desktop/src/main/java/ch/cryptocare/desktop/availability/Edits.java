package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.AvailabilityPlan;
import ch.cryptocare.common.contract.scheduling.AvailabilityResponse;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What holds, what is typed, and what others saved meanwhile. Nothing that was typed is lost by what comes. */
public final class Edits {
    private final ReadOnlyObjectWrapper<Optional<AvailabilityResponse>> latest =
            new ReadOnlyObjectWrapper<>(this, "latest", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<AvailabilityResponse>> theirs =
            new ReadOnlyObjectWrapper<>(this, "theirs", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PlanDraft>> draft =
            new ReadOnlyObjectWrapper<>(this, "draft", Optional.empty());
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty");
    private final Runnable changed;
    private Optional<AvailabilityResponse> base = Optional.empty();

    /** @param changed told when something was typed or came */
    Edits(Runnable changed) {
        this.changed = changed;
    }

    /** The newest that is known, whatever is typed here. */
    public ReadOnlyObjectProperty<Optional<AvailabilityResponse>> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    /** What somebody else saved while something was typed here. */
    public ReadOnlyObjectProperty<Optional<AvailabilityResponse>> theirsProperty() {
        return theirs.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<PlanDraft>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    public Optional<AvailabilityResponse> latest() {
        return latest.get();
    }

    public Optional<PlanDraft> draft() {
        return draft.get();
    }

    public boolean isDirty() {
        return dirty.get();
    }

    /** On what is typed rests: saving changes that revision. */
    Optional<AvailabilityResponse> base() {
        return base;
    }

    /** Lets go of what was typed. */
    public void discard() {
        base.ifPresent(this::begin);
    }

    /** What others saved holds here, too; what was typed is gone. */
    public void loadTheirs() {
        theirs.get().ifPresent(this::begin);
    }

    /** What was typed stays, and saving it replaces what others saved. */
    public void keepMine() {
        theirs.get().ifPresent(now -> {
            base = Optional.of(now);
            theirs.set(Optional.empty());
            typed();
        });
    }

    void forget() {
        base = Optional.empty();
        latest.set(Optional.empty());
        theirs.set(Optional.empty());
        draft.set(Optional.empty());
        dirty.set(false);
    }

    /** It is saved; what was typed while it was being saved is not lost. */
    void saved(AvailabilityResponse now, AvailabilityPlan sent) {
        if (draft().flatMap(PlanDraft::plan).filter(sent::equals).isPresent()) begin(now);
        else {
            base = Optional.of(now);
            take(now);
        }
    }

    void take(AvailabilityResponse now) {
        boolean planStays = base.filter(before -> same(before.availability(), now.availability()))
                .isPresent();
        if (planStays) {
            base = Optional.of(now);
            latest.set(base);
            theirs.set(Optional.empty());
            typed();
        } else if (!isDirty() || says(now)) begin(now);
        else {
            latest.set(Optional.of(now));
            theirs.set(Optional.of(now));
            typed();
        }
    }

    private boolean says(AvailabilityResponse now) {
        return draft().filter(typed -> typed.says(now.availability())).isPresent();
    }

    private static boolean same(AvailabilityPlan one, AvailabilityPlan other) {
        return PlanDraft.inOrder(one).equals(PlanDraft.inOrder(other));
    }

    private void begin(AvailabilityResponse now) {
        base = Optional.of(now);
        latest.set(base);
        theirs.set(Optional.empty());
        // What says the same already stays as it is, and the cursor in it.
        if (!says(now)) draft.set(Optional.of(new PlanDraft(now.availability(), this::typed)));
        typed();
    }

    private void typed() {
        dirty.set(base.filter(before -> !says(before)).isPresent());
        changed.run();
    }
}
