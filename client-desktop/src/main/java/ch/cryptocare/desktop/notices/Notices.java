package ch.cryptocare.desktop.notices;

import ch.cryptocare.desktop.async.Failure;
import ch.cryptocare.desktop.i18n.Text;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What people are told in passing, and what they were told before. */
public final class Notices {
    private static final int KEPT = 50;

    private final ObservableList<Notice> all = FXCollections.observableArrayList();
    private final ObservableList<Notice> undoable = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper unseen = new ReadOnlyIntegerWrapper(this, "unseen");
    private final Text text;
    private final InstantSource clock;

    public Notices(Text text, InstantSource clock) {
        this.text = text;
        this.clock = clock;
    }

    /** The latest first. */
    public ObservableList<Notice> all() {
        return all;
    }

    /** What is still offered to be undone; the latest first. */
    public ObservableList<Notice> undoable() {
        return undoable;
    }

    /** Once; nothing when it is not offered any more. */
    public void undo(Notice notice) {
        if (undoable.remove(notice)) notice.undo().ifPresent(Runnable::run);
    }

    public void undoLatest() {
        undoable.stream().findFirst().ifPresent(this::undo);
    }

    /** It is not seen any more. */
    public void noLongerSeen(Notice notice) {
        undoable.remove(notice);
    }

    public ReadOnlyIntegerProperty unseenProperty() {
        return unseen.getReadOnlyProperty();
    }

    public void done(String sentence) {
        add(Notice.Kind.DONE, sentence, Optional.empty());
    }

    public void done(String sentence, Runnable undo) {
        add(Notice.Kind.DONE, sentence, Optional.of(undo));
    }

    public void news(String sentence) {
        add(Notice.Kind.NEWS, sentence, Optional.empty());
    }

    public void trouble(Failure failure) {
        add(Notice.Kind.TROUBLE, sentence(failure), Optional.empty());
    }

    /** What a failure is called. */
    public String sentence(Failure failure) {
        return switch (failure) {
            case Failure.Refused refused -> text.problem(refused.refusal());
            case Failure.Away _ -> text.of("problem.away");
            case Failure.Bug bug -> text.of("problem.bug", bug.reference());
        };
    }

    public void seen() {
        unseen.set(0);
    }

    public void clear() {
        all.clear();
        undoable.clear();
        seen();
    }

    private void add(Notice.Kind kind, String sentence, Optional<Runnable> undo) {
        unseen.set(unseen.get() + 1);
        var notice = new Notice(kind, sentence, clock.instant(), undo);
        if (undo.isPresent()) undoable.addFirst(notice);
        all.addFirst(notice);
        if (all.size() > KEPT) all.removeLast();
    }
}
