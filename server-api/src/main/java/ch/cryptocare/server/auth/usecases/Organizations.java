package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.server.auth.domain.Organization;
import ch.cryptocare.server.auth.domain.OrganizationOverview;
import java.util.List;
import java.util.Optional;

/** All organizations. */
public interface Organizations {
    void add(Organization organization);

    Optional<Organization> find(OrganizationId id);

    /** Waits for other changes of who manages it, or is invited to it, to end. */
    void lock(OrganizationId id);

    Optional<OrganizationOverview> overview(OrganizationId id);

    /**
     * The newest first, from the one after {@code after} on.
     *
     * @param unmanaged only those that nobody manages
     */
    List<OrganizationOverview> list(boolean unmanaged, Optional<OrganizationId> after, int atMost);
}
