package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.server.payments.InvoiceReported;
import java.util.Optional;
import java.util.function.Function;

/** Reads what one gateway posts to us. */
public interface GatewayWebhook {
    /** @param key equal for a copy of the same message */
    record Message(String key, InvoiceReported report) {}

    /** Empty when the gateway signed something that is not about an invoice. Header names are in lower case.
     *
     * @throws ch.cryptocare.common.problem.Refusal SIGNATURE_INVALID unless the gateway signed these very bytes;
     *     INVALID_INPUT when they are about an invoice that has no usable name
     */
    Optional<Message> read(byte[] body, Function<String, Optional<String>> header);
}
