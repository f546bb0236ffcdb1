package ch.cryptocare.server.legal.db;

import static ch.cryptocare.server.tables.legal.Tables.CONSENT;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.LegalDocument;
import ch.cryptocare.server.legal.domain.Consent;
import ch.cryptocare.server.legal.usecases.Consents;
import ch.cryptocare.server.tables.legal.tables.records.ConsentRecord;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import org.jooq.DSLContext;

/** Rows are only ever added; the newest of a document counts. */
public final class JooqConsents implements Consents {
    private final DSLContext sql;
    private final InstantSource clock;

    public JooqConsents(DSLContext sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Map<LegalDocument, Consent> of(AccountId account) {
        var latest = new EnumMap<LegalDocument, Consent>(LegalDocument.class);
        sql.selectFrom(CONSENT)
                .where(CONSENT.ACCOUNT_ID.eq(account.value()))
                .orderBy(CONSENT.AT, CONSENT.ID)
                .forEach(row -> latest.put(LegalDocument.valueOf(row.getDocument()), consent(row)));
        return latest;
    }

    @Override
    public void add(AccountId account, Consent consent) {
        var row = new ConsentRecord();
        row.setId(Ids.next(clock));
        row.setAccountId(account.value());
        row.setDocument(consent.document().name());
        row.setVersion(consent.version());
        row.setTextHash(consent.textHash());
        row.setGiven(consent.given());
        row.setAt(consent.at());
        sql.insertInto(CONSENT).set(row).execute();
    }

    private static Consent consent(ConsentRecord row) {
        return new Consent(
                LegalDocument.valueOf(row.getDocument()),
                row.getVersion(),
                row.getTextHash(),
                row.getGiven(),
                row.getAt());
    }
}
