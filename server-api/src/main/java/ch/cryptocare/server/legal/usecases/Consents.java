package ch.cryptocare.server.legal.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.LegalDocument;
import ch.cryptocare.server.legal.domain.Consent;
import java.util.Map;

/** What people agreed to and took back, ever. */
public interface Consents {
    /** The last word about each document that there was one about. */
    Map<LegalDocument, Consent> of(AccountId account);

    void add(AccountId account, Consent consent);
}
