package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.domain.RefundFailure;

/** Asks those who keep Lightning addresses for invoices (LUD-06, LUD-16). */
public interface LightningAddresses {
    /** No invoice came. */
    final class NoInvoice extends Exception {
        final RefundFailure why;

        public NoInvoice(RefundFailure why) {
            super(why.name(), null, false, false);
            this.why = why;
        }
    }

    /** @return what came as a BOLT 11 text; that it asks for this amount is for the caller to check */
    String invoice(String address, Sats amount) throws NoInvoice;
}
