package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.PractitionerId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All practitioners. */
public interface Practitioners {
    void add(Practitioner practitioner);

    boolean any();

    /** The first of this very name whose calendar is nobody's. */
    Optional<PractitionerId> named(String name);

    /** Gives somebody the calendar. One account has one, the last one given. */
    void entrust(PractitionerId practitioner, AccountId owner);

    /** Whose the calendar is, if anybody's. */
    Optional<AccountId> owner(PractitionerId practitioner);

    /** Those that belong to any of these accounts, by name. */
    List<PractitionerId> ownedBy(Set<AccountId> accounts);
}
