package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.server.platform.Transactions;

class InMemoryInvoicesTest extends InvoicesContract {
    private final Invoices invoices = new InMemoryInvoices();
    private final Refunds refunds = new InMemoryRefunds();
    private final Transactions transactions = new OneAfterTheOther();

    @Override
    protected Invoices invoices() {
        return invoices;
    }

    @Override
    protected Refunds refunds() {
        return refunds;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
