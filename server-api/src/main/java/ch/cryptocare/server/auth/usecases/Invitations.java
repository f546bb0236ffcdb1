package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.auth.domain.Invitation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The invitations that may still be followed. */
public interface Invitations {
    /** Where a page of the list ended. */
    record Position(Instant endsAt, UUID id) {}

    /** The one that ends last first, from the one after {@code after} on. */
    List<Invitation> list(Optional<Position> after, int atMost, Instant now);

    /** Ends its link. Of many who try at once, one gets it. */
    Optional<Invitation> withdraw(UUID id, Instant now);

    /** Ends the links of all that were sent to this address. */
    List<Invitation> withdrawAll(EmailAddress email, Instant now);
}
