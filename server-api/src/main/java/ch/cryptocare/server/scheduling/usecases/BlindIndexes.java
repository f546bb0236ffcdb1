package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.scheduling.domain.PatientKey;
import java.util.HexFormat;

/** Recognises patients, networks and requests again without storing who or what they are. */
public final class BlindIndexes {
    private static final HexFormat HEX = HexFormat.of();

    private final Sealer sealer;

    public BlindIndexes(Sealer sealer) {
        this.sealer = sealer;
    }

    PatientKey patient(EmailAddress email) {
        return new PatientKey(index(email.normalised(), "patient"));
    }

    ClientKey client(String network) {
        return new ClientKey(index(network, "client"));
    }

    /** A key belongs to one patient: the same word from another is another key. */
    IdempotencyKey idempotencyKey(HoldRequest request) {
        return new IdempotencyKey(index(request.contact().email().normalised() + '\n' + request.key(), "idempotency"));
    }

    RequestHash request(HoldRequest request) {
        var contact = request.contact();
        var text = String.join(
                "\n",
                request.practitioner().toString(),
                request.service().toString(),
                request.start().toString(),
                contact.name(),
                contact.email().text(),
                contact.phone().orElse(""));
        return new RequestHash(index(text, "request"));
    }

    private String index(String text, String purpose) {
        return HEX.formatHex(sealer.blindIndex(text, purpose));
    }
}
