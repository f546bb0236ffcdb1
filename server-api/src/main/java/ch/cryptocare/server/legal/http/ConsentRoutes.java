package ch.cryptocare.server.legal.http;

import ch.cryptocare.common.contract.legal.ConsentApi;
import ch.cryptocare.common.contract.legal.ConsentPage;
import ch.cryptocare.common.contract.legal.ConsentRequest;
import ch.cryptocare.common.contract.legal.ConsentResponse;
import ch.cryptocare.common.contract.legal.ConsentState;
import ch.cryptocare.common.contract.legal.DocumentResponse;
import ch.cryptocare.common.contract.legal.LegalNotice;
import ch.cryptocare.common.contract.legal.OperatorResponse;
import ch.cryptocare.common.contract.legal.WithdrawalRequest;
import ch.cryptocare.common.value.LegalDocument;
import ch.cryptocare.server.legal.domain.Consent;
import ch.cryptocare.server.legal.usecases.KeepConsents;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Legal documents in force, and one's own consents. */
public final class ConsentRoutes {
    private final KeepConsents keepConsents;
    private final LegalNotice notice;

    /** @param providers the outside services that are in use */
    public ConsentRoutes(KeepConsents keepConsents, OperatorResponse operator, List<String> providers) {
        this.keepConsents = keepConsents;
        this.notice = new LegalNotice(operator, providers, documents());
    }

    public void addTo(Api api) {
        api.serve(ConsentApi.NOTICE, call -> notice);
        api.serve(ConsentApi.CONSENTS, this::page);
        api.serve(ConsentApi.GIVE, this::give);
        api.serve(ConsentApi.WITHDRAW, this::withdraw);
    }

    private ConsentPage give(Call<ConsentRequest> call) {
        keepConsents.give(call.caller(), call.body().document(), call.body().version());
        return page(call);
    }

    private ConsentPage withdraw(Call<WithdrawalRequest> call) {
        keepConsents.withdraw(call.caller(), call.body().document());
        return page(call);
    }

    private ConsentPage page(Call<?> call) {
        var last = keepConsents.of(call.caller());
        var items = Stream.of(LegalDocument.values())
                .map(document -> response(document, Optional.ofNullable(last.get(document))))
                .toList();
        boolean due = items.stream().anyMatch(item -> !item.optional() && item.state() != ConsentState.GIVEN);
        return new ConsentPage(items, Optional.empty(), due);
    }

    private static ConsentResponse response(LegalDocument document, Optional<Consent> last) {
        return new ConsentResponse(
                document,
                document.version,
                document.page,
                document.optional,
                last.map(ConsentRoutes::state).orElse(ConsentState.NEVER_GIVEN),
                last.map(Consent::version),
                last.map(Consent::at));
    }

    private static ConsentState state(Consent last) {
        if (!last.given()) return ConsentState.WITHDRAWN;
        return last.holds() ? ConsentState.GIVEN : ConsentState.OUTDATED;
    }

    private static List<DocumentResponse> documents() {
        return Stream.of(LegalDocument.values())
                .map(document -> new DocumentResponse(document, document.version, document.page, document.textHash))
                .toList();
    }
}
