package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Specialty;
import java.util.List;

/** A practitioner whose calendar the caller keeps. {@code own} when it is the caller's. */
public record AgendaPractitioner(
        PractitionerId id,
        String name,
        Specialty specialty,
        String zone,
        boolean own,
        List<ServiceResponse> services) {}
