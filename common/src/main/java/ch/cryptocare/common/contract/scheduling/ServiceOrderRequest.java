package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.ServiceTypeId;
import java.util.List;

/** All services of the practitioner, withdrawn ones too, as they shall stand. */
public record ServiceOrderRequest(long revision, List<ServiceTypeId> order) {}
