package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.RefundSent;
import ch.cryptocare.server.payments.domain.Preimage;
import ch.cryptocare.server.payments.domain.Refund;
import ch.cryptocare.server.payments.domain.RefundFailure;
import ch.cryptocare.server.payments.domain.Terms;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Events;
import ch.cryptocare.server.platform.Live;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes down what became of a refund, and tells whoever should know. Each call joins the transaction that holds its lock. */
public final class RefundLedger {
    private final Refunds refunds;
    private final Invoices invoices;
    private final Events events;
    private final AuditLog audit;
    private final Live live;
    private final InstantSource clock;

    public RefundLedger(
            Refunds refunds, Invoices invoices, Events events, AuditLog audit, Live live, InstantSource clock) {
        this.refunds = refunds;
        this.invoices = invoices;
        this.events = events;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /** @param action a word for the audit log */
    void write(Refund refund, Optional<Instant> nextLook, String action, Optional<AccountId> actor) {
        refunds.replace(refund, nextLook);
        note(refund.id(), action, actor, Map.of());
        live.changed(purchaseOf(refund).value());
    }

    void sent(Refund refund, Preimage preimage, Optional<AccountId> actor) {
        var terms = terms(refund);
        refunds.replace(refund.sent(preimage, clock.instant()), Optional.empty());
        note(refund.id(), actor.isPresent() ? "refund-proven" : "refund-sent", actor, Map.of());
        events.publish(new RefundSent(
                refund.id(),
                terms.purchase().value(),
                terms.seller(),
                refund.amount().amount(),
                preimage.hex()));
        live.changed(terms.purchase().value());
    }

    void failed(Refund refund, RefundFailure why, Optional<Instant> nextLook) {
        var failed = refund.failed(why);
        var known = refund.payout().failure().equals(failed.payout().failure());
        refunds.replace(
                failed, nextLook.filter(at -> failed.payout().destination().isPresent()));
        if (!known) note(refund.id(), "refund-failed", Optional.empty(), Map.of("why", why.name()));
        live.changed(purchaseOf(refund).value());
    }

    PurchaseId purchaseOf(Refund refund) {
        return terms(refund).purchase();
    }

    private Terms terms(Refund refund) {
        return invoices.find(refund.invoice()).orElseThrow().terms();
    }

    private void note(UUID refund, String action, Optional<AccountId> actor, Map<String, String> facts) {
        audit.note(new AuditLog.Event(actor, action, refund, facts));
    }
}
