package ch.cryptocare.server.auth.db;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.MemberPosition;
import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.server.auth.domain.MembershipOffer;
import java.util.UUID;

/** What a link offers, as it is sealed: in this shape it outlives deploys. */
record SealedOffer(UUID organization, MemberPosition position, boolean manager, UUID inviter) {
    static SealedOffer of(MembershipOffer offer) {
        return new SealedOffer(
                offer.organization().value(),
                offer.position(),
                offer.manager(),
                offer.inviter().value());
    }

    MembershipOffer offer() {
        return new MembershipOffer(new OrganizationId(organization), position, manager, new AccountId(inviter));
    }
}
