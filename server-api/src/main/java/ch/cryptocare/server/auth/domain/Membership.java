package ch.cryptocare.server.auth.domain;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.MemberPosition;
import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.common.value.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * That somebody belongs to an organization.
 *
 * @param manager whether they look after it: invite people, and remove them
 */
public record Membership(
        UUID id,
        OrganizationId organization,
        AccountId account,
        MemberPosition position,
        boolean manager,
        Instant since) {

    /**
     * Whether nobody would manage the organization without this member.
     *
     * @param managers all who do
     */
    public boolean isLastOf(Set<UUID> managers) {
        return managers.equals(Set.of(id));
    }

    /** What an account is once this is over: one is staff of an organization, but a practitioner everywhere. */
    public Set<Role> rolesAfter(Account account) {
        return switch (position) {
            case STAFF -> account.rolesWithout(Role.STAFF);
            case PRACTITIONER -> account.roles();
        };
    }
}
