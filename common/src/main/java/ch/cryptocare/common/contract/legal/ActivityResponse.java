package ch.cryptocare.common.contract.legal;

import ch.cryptocare.common.value.EmailAddress;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A processing activity. {@code changedBy} is empty for what came with the product, and for accounts that are no more. */
public record ActivityResponse(
        UUID id,
        int revision,
        int position,
        boolean retired,
        ActivityTexts fr,
        ActivityTexts en,
        Instant changedAt,
        Optional<EmailAddress> changedBy) {
    @Override
    public String toString() {
        return "ActivityResponse[" + id + "]";
    }
}
