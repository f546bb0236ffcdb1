package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;

/**
 * Somebody came without an appointment. A name or initials, and what they want to take time for; nothing about why.
 *
 * @param anyone whether they would see any of the practice's practitioners who offer the same
 */
public record WalkInRequest(String name, PractitionerId practitionerId, ServiceTypeId serviceId, boolean anyone) {
    public WalkInRequest {
        name = PatientContact.checkedName("name", name);
    }
}
