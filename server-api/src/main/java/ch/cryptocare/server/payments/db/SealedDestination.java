package ch.cryptocare.server.payments.db;

import ch.cryptocare.server.payments.domain.RefundDestination;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.db.SealedJson;
import java.util.Optional;
import java.util.UUID;

/** Where a payer wants their money, as it is sealed: in this shape it outlives deploys. */
record SealedDestination(Optional<String> address, Optional<String> bolt11) {
    static byte[] seal(RefundDestination destination, UUID refund, Sealer sealer) {
        var content = new SealedDestination(destination.address(), destination.bolt11());
        return SealedJson.seal(content, place(refund), sealer);
    }

    static RefundDestination open(byte[] sealed, UUID refund, Sealer sealer) {
        var content = SealedJson.open(sealed, SealedDestination.class, place(refund), sealer);
        return new RefundDestination(content.address(), content.bolt11());
    }

    static String place(UUID refund) {
        return "payments.refund.destination/" + refund;
    }

    @Override
    public String toString() {
        return "[destination]";
    }
}
