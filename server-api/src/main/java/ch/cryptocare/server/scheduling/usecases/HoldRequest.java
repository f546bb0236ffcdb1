package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.server.scheduling.domain.Party;
import java.time.Instant;

/**
 * A slot that is asked for.
 *
 * @param client whose budget of unpaid holds it counts towards
 * @param key what a repetition of the request carries
 * @param by who asks: the patient, or the practice for the patient
 */
public record HoldRequest(
        PractitionerId practitioner,
        ServiceTypeId service,
        Instant start,
        Contact contact,
        String client,
        String key,
        Party by) {

    /** By the patient, from a network. */
    public HoldRequest(
            PractitionerId practitioner,
            ServiceTypeId service,
            Instant start,
            Contact contact,
            String network,
            String key) {
        this(practitioner, service, start, contact, network, key, Party.PATIENT);
    }

    /** The same, asked by somebody who works at the desk. */
    HoldRequest atDeskOf(AccountId keeper) {
        return new HoldRequest(practitioner, service, start, contact, "desk of " + keeper, key, Party.PRACTITIONER);
    }
}
