package ch.cryptocare.desktop.proof;

import ch.cryptocare.desktop.api.Session;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Failure;
import ch.cryptocare.desktop.notices.Notices;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Whoever sits there shows that it is still they: the password, or the six digits of the authenticator. */
public final class ProofViewModel {
    public final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    public final StringProperty fault = new SimpleStringProperty(this, "fault", "");
    public final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    private final Session session;
    private final Background background;
    private final Notices notices;

    public ProofViewModel(Session session, Background background, Notices notices) {
        this.session = session;
        this.background = background;
        this.notices = notices;
    }

    /** A password has at least fifteen characters, so six digits can only be a code. */
    public void prove(Runnable proven) {
        var proof = typed.get();
        if (proof.isBlank() || busy.get()) return;
        fault.set("");
        background
                .run(() -> proof.strip().matches("\\d{6}")
                        ? session.proveCode(proof.strip())
                        : session.provePassword(proof))
                .whileBusy(busy)
                .then(_ -> {
                    typed.set("");
                    proven.run();
                })
                .failed(this::refuse);
    }

    private void refuse(Failure failure) {
        typed.set("");
        fault.set(notices.sentence(failure));
    }
}
