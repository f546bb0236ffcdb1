package ch.cryptocare.sandbox.lightning;

import ch.cryptocare.sandbox.faults.Twin;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** What was asked of a provider when it made an invoice; kept to be told again later. */
sealed interface Order {
    Twin twin();

    Optional<URI> webhook();

    /** Swiss Bitcoin Pay: asked is the body of the call as it came. */
    record Checkout(String id, ObjectNode asked, Optional<URI> webhook, Map<String, String> headers, ObjectNode custom)
            implements Order {
        @Override
        public Twin twin() {
            return Twin.SWISS_BITCOIN_PAY;
        }
    }

    record Phoenixd(Optional<String> externalId, Optional<URI> webhook) implements Order {
        @Override
        public Twin twin() {
            return Twin.PHOENIXD;
        }
    }
}
