package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.auth.Auth.Owner;
import java.util.List;
import java.util.Optional;

/** One's own appointments. Whoever proved an address also finds what was booked with it as a guest, before and since. */
public final class ListAppointments {
    private final Auth auth;
    private final AppointmentList list;
    private final BlindIndexes indexes;

    public ListAppointments(Auth auth, AppointmentList list, BlindIndexes indexes) {
        this.auth = auth;
        this.list = list;
        this.indexes = indexes;
    }

    public List<Booking> of(AccountId account, Optional<AppointmentList.Position> after, int atMost) {
        if (after.isEmpty()) join(account);
        return list.of(account, after, atMost);
    }

    /** However many there are. */
    public List<AppointmentId> all(AccountId account) {
        join(account);
        return list.all(account);
    }

    private void join(AccountId account) {
        auth.owner(account).map(Owner::email).map(indexes::patient).ifPresent(key -> list.join(key, account));
    }
}
