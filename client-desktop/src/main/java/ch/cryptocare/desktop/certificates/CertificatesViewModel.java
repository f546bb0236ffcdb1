package ch.cryptocare.desktop.certificates;

import ch.cryptocare.common.contract.certificates.CertificateApi;
import ch.cryptocare.common.contract.certificates.CertificateResponse;
import ch.cryptocare.common.contract.certificates.RevocationRequest;
import ch.cryptocare.common.value.RevocationReason;
import ch.cryptocare.desktop.api.Ask;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.proof.Proofs;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One certificate, found by the serial that is printed on it. */
public final class CertificatesViewModel {
    final StringProperty serial = new SimpleStringProperty(this, "serial", "");
    final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final ReadOnlyObjectWrapper<Optional<CertificateResponse>> found =
            new ReadOnlyObjectWrapper<>(this, "found", Optional.empty());

    private final ServerApi api;
    private final Background background;
    private final Proofs proofs;
    private final Notices notices;
    private final Text text;

    public CertificatesViewModel(ServerApi api, Background background, Proofs proofs, Notices notices, Text text) {
        this.api = api;
        this.background = background;
        this.proofs = proofs;
        this.notices = notices;
        this.text = text;
    }

    ReadOnlyObjectProperty<Optional<CertificateResponse>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** @param refused told why there is none; nothing, while it is looked for */
    void lookUp(Consumer<String> refused) {
        refused.accept("");
        var typed = serial.get().strip();
        if (typed.isEmpty()) {
            refused.accept(text.of("certificates.serial.missing"));
            return;
        }
        background
                .run(() -> api.call(Ask.named(CertificateApi.CERTIFICATE, typed)))
                .whileBusy(busy)
                .then(one -> found.set(Optional.of(one)))
                .failed(failure -> {
                    found.set(Optional.empty());
                    refused.accept(notices.sentence(failure));
                });
    }

    void revoke(CertificateResponse certificate, RevocationReason reason) {
        proofs.run(
                () -> api.call(CertificateApi.REVOKE, certificate.id().value(), new RevocationRequest(reason)),
                busy,
                now -> {
                    found.set(Optional.of(now));
                    notices.done(text.of("certificates.revoked", now.serial()));
                },
                notices::trouble);
    }
}
