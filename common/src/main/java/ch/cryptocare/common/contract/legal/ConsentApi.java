package ch.cryptocare.common.contract.legal;

import static ch.cryptocare.common.contract.Access.SETTING_UP;
import static ch.cryptocare.common.contract.Endpoint.get;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.problem.ProblemType.CHANGED_MEANWHILE;
import static ch.cryptocare.common.problem.ProblemType.CONSENT_KEPT;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** Legal documents in force, and what people agreed to. */
public interface ConsentApi {
    Endpoint<Void, LegalNotice> NOTICE =
            get("/api/legal", LegalNotice.class, "Who runs this service, and the legal documents in force");

    Endpoint<Void, ConsentPage> CONSENTS = get(
                    "/api/account/consents", ConsentPage.class, "What one agreed to, and when")
            .by(SETTING_UP);

    Endpoint<ConsentRequest, ConsentPage> GIVE = post(
                    "/api/account/consents",
                    ConsentRequest.class,
                    ConsentPage.class,
                    "Agree to a document in the version in force")
            .by(SETTING_UP)
            .or(CHANGED_MEANWHILE);

    Endpoint<WithdrawalRequest, ConsentPage> WITHDRAW = post(
                    "/api/account/consents/withdrawal",
                    WithdrawalRequest.class,
                    ConsentPage.class,
                    "Take back a consent that one can do without")
            .by(SETTING_UP)
            .or(CONSENT_KEPT);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(NOTICE, CONSENTS, GIVE, WITHDRAW);
}
