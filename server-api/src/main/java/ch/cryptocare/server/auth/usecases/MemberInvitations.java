package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.server.auth.domain.Invitation;
import ch.cryptocare.server.auth.usecases.Invitations.Position;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The invitations to organizations that may still be followed. */
public interface MemberInvitations {
    /** The one that ends last first, from the one after {@code after} on. */
    List<Invitation> list(OrganizationId organization, Optional<Position> after, int atMost, Instant now);

    Optional<Invitation> find(UUID id, Instant now);

    /**
     * Ends its link. Of many who try at once, one gets it.
     *
     * @return whether there was one
     */
    boolean withdraw(UUID id, Instant now);

    /** Ends the link that this address was sent before. */
    void withdraw(OrganizationId organization, EmailAddress email);
}
