package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.domain.Membership;
import ch.cryptocare.server.auth.domain.Organization;
import ch.cryptocare.server.platform.Caller;
import java.util.Optional;

/** Organizations as the caller may see and change them: to strangers they do not exist. Administrators may all of it. */
public final class Standing {
    private final Organizations organizations;
    private final Memberships memberships;

    public Standing(Organizations organizations, Memberships memberships) {
        this.organizations = organizations;
        this.memberships = memberships;
    }

    /** The caller's own membership. */
    Optional<Membership> of(Caller caller, OrganizationId organization) {
        return memberships.find(organization, caller.account());
    }

    /** Refused as NOT_FOUND to whoever does not belong to it. */
    Organization seen(Caller caller, OrganizationId id) {
        var organization = organizations.find(id).orElseThrow(Standing::notFound);
        if (!caller.is(Role.ADMIN) && of(caller, id).isEmpty()) throw notFound();
        return organization;
    }

    /** Refused as {@link #seen}, and as NOT_ALLOWED to members who do not manage it. */
    Organization managed(Caller caller, OrganizationId id) {
        var organization = seen(caller, id);
        if (!mayManage(caller, id)) throw new Refusal(ProblemType.NOT_ALLOWED);
        return organization;
    }

    boolean mayManage(Caller caller, OrganizationId id) {
        return caller.is(Role.ADMIN)
                || of(caller, id).filter(Membership::manager).isPresent();
    }

    static Refusal notFound() {
        return new Refusal(ProblemType.NOT_FOUND);
    }
}
