package ch.cryptocare.server.auth.domain;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.MemberPosition;
import ch.cryptocare.common.value.OrganizationId;

/** What the link of an invitation offers, and by whom. */
public record MembershipOffer(
        OrganizationId organization, MemberPosition position, boolean manager, AccountId inviter) {}
