package ch.cryptocare.server.auth.domain;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a mailed link does when it is used.
 *
 * @param account whose, when there is one already
 * @param roles of the account that it opens
 * @param offer the organization that its reader may join
 */
public record Link(
        LinkPurpose purpose,
        Optional<AccountId> account,
        Person person,
        Language language,
        Set<Role> roles,
        Instant endsAt,
        Optional<MembershipOffer> offer) {

    /** One that has nothing to do with an organization. */
    public Link(
            LinkPurpose purpose,
            Optional<AccountId> account,
            Person person,
            Language language,
            Set<Role> roles,
            Instant endsAt) {
        this(purpose, account, person, language, roles, endsAt, Optional.empty());
    }
}
