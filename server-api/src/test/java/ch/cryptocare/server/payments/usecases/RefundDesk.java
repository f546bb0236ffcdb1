package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.RefundView;
import ch.cryptocare.server.payments.Seller;
import ch.cryptocare.server.payments.bolt11.Network;
import ch.cryptocare.server.payments.domain.RefundFailure;
import ch.cryptocare.server.payments.usecases.LightningAddresses.NoInvoice;
import ch.cryptocare.server.platform.AuditLog;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** All that pays refunds out, around a till whose seller delivers nothing. */
public final class RefundDesk {
    static final AccountId MARTHA = new AccountId(UUID.fromString("00000000-0000-7000-8000-000000000001"));
    static final String AMOUNT = "lnbcrt500u";

    public final Till till;
    public final FakeWallet wallet;
    public final FakePayer payer;
    public final DirectRefund direct;
    public final PayRefund pay;
    public final ProveRefund prove;
    final FollowRefunds follow;
    final List<AuditLog.Event> noted = new CopyOnWriteArrayList<>();

    /** What an address answers with; else it cannot be reached. */
    volatile Optional<String> given = Optional.empty();

    public RefundDesk(Till till, boolean automatic, boolean canPay) {
        this.till = till;
        wallet = new FakeWallet(till.clock);
        payer = new FakePayer(till.transactions, wallet);
        var check = new DestinationCheck(Network.REGTEST);
        var ledger = new RefundLedger(till.refunds, till.invoices, till.told::add, noted::add, thing -> {}, till.clock);
        var payers = Optional.<LightningPayer>of(payer).filter(any -> canPay);
        direct = new DirectRefund(
                till.transactions, till.refunds, till.invoices, ledger, check, automatic && canPay, till.clock);
        var payoutInvoices = new PayoutInvoices(till.refunds, till.invoices, this::given, check, till.clock);
        pay = new PayRefund(till.transactions, till.refunds, ledger, payoutInvoices, payers, automatic, till.clock);
        prove = new ProveRefund(till.transactions, till.refunds, ledger);
        follow = new FollowRefunds(till.refunds, ledger);
        var seller = new FakeSeller();
        seller.answer = Seller.Outcome.REFUND_OWED;
        till.sellFor(seller);
    }

    private String given(String address, Sats amount) throws NoInvoice {
        till.transactions.mustNotBeRunning();
        return given.orElseThrow(() -> new NoInvoice(RefundFailure.ADDRESS_UNREACHABLE));
    }

    /** Somebody paid 50,000 sats for what was gone. */
    public RefundView owed(PurchaseId purchase) {
        var hash = till.opened(purchase, FakeSeller.NAME).paymentHash().orElseThrow();
        till.gateway.pay(hash, Till.PRICE.amount());
        till.report(hash);
        return till.of(purchase).refund().orElseThrow().parts().getFirst();
    }

    public RefundView now(RefundView refund) {
        return follow.find(refund.id()).orElseThrow();
    }
}
