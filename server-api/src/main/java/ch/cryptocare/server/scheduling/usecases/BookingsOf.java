package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PractitionerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Many appointments at once. Those whose patient was erased are left out. */
public interface BookingsOf {
    Map<AppointmentId, Booking> ids(Collection<AppointmentId> ids);

    /** Of them, those in one of these calendars. */
    Map<AppointmentId, Booking> ids(Collection<AppointmentId> ids, List<PractitionerId> calendars);
}
