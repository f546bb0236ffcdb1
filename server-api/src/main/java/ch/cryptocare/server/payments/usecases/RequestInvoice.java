package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.domain.Invoice;
import ch.cryptocare.server.payments.domain.Terms;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Writes an invoice down, so that nothing is made at a gateway that we would not know of after a crash. */
public final class RequestInvoice {
    /** Longer than any answer of a gateway can take. */
    static final Duration ANSWERED_BY = Duration.ofSeconds(20);

    private final Invoices invoices;
    private final Gateways gateways;
    private final Quotes quotes;
    private final InstantSource clock;

    public RequestInvoice(Invoices invoices, Gateways gateways, Quotes quotes, InstantSource clock) {
        this.invoices = invoices;
        this.gateways = gateways;
        this.quotes = quotes;
        this.clock = clock;
    }

    public InvoiceId request(PurchaseId purchase, String seller, Sats amount, Instant expiresAt) {
        var now = clock.instant();
        if (!expiresAt.isAfter(now)) throw new IllegalArgumentException("an invoice needs time to be paid");
        var id = new InvoiceId(Ids.next(clock));
        var terms = new Terms(
                purchase,
                seller,
                amount,
                quotes.approxChfCents(amount),
                gateways.chosen().name(),
                now);
        invoices.add(Invoice.requested(id, terms, expiresAt), now.plus(ANSWERED_BY));
        return id;
    }
}
