package ch.cryptocare.desktop.shell;

import ch.cryptocare.common.contract.auth.SessionResponse;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.api.Session;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.place.Navigator;
import ch.cryptocare.desktop.place.Place;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Who sits at the desk, and which places there are for them. */
public final class Desk {
    /** Known to whoever sits there, and to nobody after them. */
    public final KnownNames names = new KnownNames();

    private final ReadOnlyObjectWrapper<Optional<SessionResponse>> who =
            new ReadOnlyObjectWrapper<>(this, "who", Optional.empty());
    private final Session session;
    private final Background background;
    private final Navigator navigator;
    private final Notices notices;
    private final IdleLock lock;

    public Desk(
            ServerApi api,
            Session session,
            Background background,
            Navigator navigator,
            Notices notices,
            IdleLock lock) {
        this.session = session;
        this.background = background;
        this.navigator = navigator;
        this.notices = notices;
        this.lock = lock;
        api.whenSignedOut(() -> background.screen().execute(this::clear));
    }

    public ReadOnlyObjectProperty<Optional<SessionResponse>> whoProperty() {
        return who.getReadOnlyProperty();
    }

    public Optional<SessionResponse> who() {
        return who.get();
    }

    public List<Role> roles() {
        return who.get().map(session -> session.account().roles()).orElse(List.of());
    }

    public boolean keepsCalendars() {
        return new Place.Calendar().isFor(roles());
    }

    /** The places of the side bar. */
    public List<Place> sections() {
        return Place.sections().stream().filter(place -> place.isFor(roles())).toList();
    }

    public boolean isForPracticesOnly() {
        return !new Place.Home().isFor(roles());
    }

    public void enter(SessionResponse session) {
        notices.clear();
        lock.watch();
        names.beginWith(session.account());
        who.set(Optional.of(session));
        navigator.beginAt(new Place.Home());
    }

    /** Out at once; the server is told in the background. */
    public void leave() {
        background
                .run(() -> {
                    session.signOut();
                    return true;
                })
                .failed(_ -> {});
        clear();
    }

    private void clear() {
        lock.rest();
        names.forget();
        notices.clear();
        who.set(Optional.empty());
    }
}
