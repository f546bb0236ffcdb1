package ch.cryptocare.server.legal.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.auth.Auth.Owner;
import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.server.scheduling.Scheduling;
import java.util.Optional;

/** Finds whose data an account's are. */
public final class Subjects {
    private final Auth auth;
    private final Scheduling scheduling;

    public Subjects(Auth auth, Scheduling scheduling) {
        this.auth = auth;
        this.scheduling = scheduling;
    }

    /** Empty when there is no such account, as once it is erased. */
    Optional<DataSubject> of(AccountId account) {
        return auth.owner(account)
                .map(Owner::email)
                .map(email -> new DataSubject(account, email, scheduling.appointmentsOf(account)));
    }
}
