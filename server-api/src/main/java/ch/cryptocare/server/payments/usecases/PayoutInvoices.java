package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.domain.PayoutInvoice;
import ch.cryptocare.server.payments.domain.Refund;
import ch.cryptocare.server.payments.domain.RefundFailure;
import ch.cryptocare.server.payments.usecases.DestinationCheck.NotPayable;
import ch.cryptocare.server.payments.usecases.LightningAddresses.NoInvoice;
import java.time.InstantSource;

/** Finds the invoice by which a refund is paid: the one its payer gave, or a new one of their address. */
public final class PayoutInvoices {
    private final Refunds refunds;
    private final Invoices invoices;
    private final LightningAddresses addresses;
    private final DestinationCheck check;
    private final InstantSource clock;

    public PayoutInvoices(
            Refunds refunds,
            Invoices invoices,
            LightningAddresses addresses,
            DestinationCheck check,
            InstantSource clock) {
        this.refunds = refunds;
        this.invoices = invoices;
        this.addresses = addresses;
        this.check = check;
        this.clock = clock;
    }

    /** Outside any transaction: asks whoever keeps the address. */
    PayoutInvoice of(Refund refund) throws NoInvoice {
        var destination = refund.payout().destination().orElseThrow();
        var address = destination.address();
        if (address.isPresent()) return unused(given(address.get(), refund.amount()), RefundFailure.ADDRESS_REFUSED);
        try {
            var bolt11 = destination.bolt11().orElseThrow();
            return unused(check.payable(bolt11, refund.amount(), clock.instant()), RefundFailure.NOT_PAID);
        } catch (NotPayable e) {
            throw new NoInvoice(RefundFailure.EXPIRED);
        }
    }

    private PayoutInvoice given(String address, Sats amount) throws NoInvoice {
        try {
            return check.payableExactly(addresses.invoice(address, amount), amount, clock.instant());
        } catch (NotPayable e) {
            throw new NoInvoice(RefundFailure.ADDRESS_REFUSED);
        }
    }

    private PayoutInvoice unused(PayoutInvoice invoice, RefundFailure otherwise) throws NoInvoice {
        var hash = invoice.paymentHash();
        if (invoices.isOurs(hash) || refunds.isPaidBy(hash)) throw new NoInvoice(otherwise);
        return invoice;
    }
}
