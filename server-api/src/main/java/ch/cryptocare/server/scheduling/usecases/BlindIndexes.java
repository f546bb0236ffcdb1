package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.AppointmentId;
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

    public PatientKey patient(EmailAddress email) {
        return new PatientKey(index(email.normalised(), "patient"));
    }

    /**
     * Whoever has no e-mail is recognised by the telephone number. Of somebody who has neither nobody can tell whether they
     * were here before: each of their appointments is of a patient of its own.
     */
    PatientKey patient(Contact contact, AppointmentId appointment) {
        if (contact.email().isPresent()) return patient(contact.email().get());
        return new PatientKey(index(contact.phone().orElseGet(appointment::toString), "patient without e-mail"));
    }

    ClientKey client(String network) {
        return new ClientKey(index(network, "client"));
    }

    /** A key belongs to one patient: the same word from another is another key. */
    IdempotencyKey idempotencyKey(HoldRequest request) {
        return new IdempotencyKey(index(whose(request) + '\n' + request.key(), "idempotency"));
    }

    /** Who has no e-mail is told apart by desk: keys are made there. */
    private static String whose(HoldRequest request) {
        return request.contact().email().map(EmailAddress::normalised).orElseGet(request::client);
    }

    RequestHash request(HoldRequest request) {
        var contact = request.contact();
        var text = String.join(
                "\n",
                request.practitioner().toString(),
                request.service().toString(),
                request.start().toString(),
                contact.name(),
                contact.email().map(EmailAddress::text).orElse(""),
                contact.phone().orElse(""));
        return new RequestHash(index(text, "request"));
    }

    private String index(String text, String purpose) {
        return HEX.formatHex(sealer.blindIndex(text, purpose));
    }
}
