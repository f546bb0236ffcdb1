package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.MemberPosition;
import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.server.auth.domain.Member;
import ch.cryptocare.server.auth.domain.Membership;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who belongs to which organization. */
public interface Memberships {
    /** Refused as ALREADY_MEMBER, or as STAFF_ELSEWHERE for whoever works at the desk of another. */
    void add(Membership membership);

    Optional<Membership> find(UUID id);

    Optional<Membership> find(OrganizationId organization, AccountId account);

    /** All of one account, the oldest first. */
    List<Membership> of(AccountId account);

    /** Who came first before the others, from the one after {@code after} on. */
    List<Member> list(OrganizationId organization, Optional<UUID> after, int atMost);

    Optional<Member> member(UUID id);

    /** The memberships of all who manage it. */
    Set<UUID> managers(OrganizationId organization);

    void setManager(UUID id, boolean manager);

    void remove(UUID id);

    /** Oneself, and the practitioners of organizations that one manages or works for at the desk. */
    Set<AccountId> keptBy(AccountId account);

    /** @return those that there were */
    List<Membership> removeAll(AccountId account, MemberPosition position);
}
