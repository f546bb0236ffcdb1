package ch.cryptocare.server.legal.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.LegalDocument;
import ch.cryptocare.server.auth.OpeningConsent;
import ch.cryptocare.server.legal.domain.Consent;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody agrees to, by version, and takes back. */
public final class KeepConsents implements OpeningConsent {
    /** What an account does not go without. */
    private static final List<LegalDocument> AT_OPENING = List.of(LegalDocument.TERMS, LegalDocument.PRIVACY);

    private final Transactions transactions;
    private final AuditLog audit;
    private final Consents consents;
    private final InstantSource clock;

    public KeepConsents(Transactions transactions, AuditLog audit, Consents consents, InstantSource clock) {
        this.transactions = transactions;
        this.audit = audit;
        this.consents = consents;
        this.clock = clock;
    }

    /** The last word about each document that there was one about. */
    public Map<LegalDocument, Consent> of(Caller caller) {
        return consents.of(caller.account());
    }

    /** Refused as CHANGED_MEANWHILE when another version is in force than the one that was read. */
    public void give(Caller caller, LegalDocument document, LocalDate version) {
        if (!version.equals(document.version)) throw new Refusal(ProblemType.CHANGED_MEANWHILE);
        transactions.run(() -> {
            if (last(caller, document).filter(Consent::holds).isPresent()) return;
            keep(caller.account(), Consent.given(document, now()), "consent-given");
        });
    }

    public void withdraw(Caller caller, LegalDocument document) {
        if (!document.optional) throw new Refusal(ProblemType.CONSENT_KEPT);
        transactions.run(() -> last(caller, document)
                .filter(Consent::given)
                .ifPresent(given -> keep(caller.account(), given.withdrawn(now()), "consent-withdrawn")));
    }

    @Override
    public void opened(AccountId account) {
        AT_OPENING.forEach(document -> keep(account, Consent.given(document, now()), "consent-given"));
    }

    private Optional<Consent> last(Caller caller, LegalDocument document) {
        return Optional.ofNullable(consents.of(caller.account()).get(document));
    }

    private void keep(AccountId account, Consent consent, String action) {
        consents.add(account, consent);
        var facts = Map.of(
                "document", consent.document().name(),
                "version", consent.version().toString());
        audit.note(new AuditLog.Event(Optional.of(account), action, account.value(), facts));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
