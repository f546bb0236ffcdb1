package ch.cryptocare.server.legal.http;

import ch.cryptocare.common.contract.legal.ActivityResponse;
import ch.cryptocare.common.contract.legal.ActivitySummary;
import ch.cryptocare.common.contract.legal.ActivityTexts;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.legal.domain.ActivityText;
import ch.cryptocare.server.legal.domain.ProcessingActivity;

/** The register, as administrators see it. */
final class ActivityJson {
    private final Auth auth;

    ActivityJson(Auth auth) {
        this.auth = auth;
    }

    ActivityResponse of(ProcessingActivity activity) {
        return new ActivityResponse(
                activity.id(),
                activity.revision(),
                activity.position(),
                activity.retired(),
                texts(activity.fr()),
                texts(activity.en()),
                activity.changedAt(),
                activity.changedBy().flatMap(account -> auth.owner(account).map(Auth.Owner::email)));
    }

    static ActivitySummary summary(ProcessingActivity activity) {
        return new ActivitySummary(
                activity.id(),
                activity.revision(),
                activity.position(),
                activity.retired(),
                activity.fr().name(),
                activity.en().name(),
                activity.changedAt());
    }

    static ActivityText text(ActivityTexts texts) {
        return new ActivityText(
                texts.name(),
                texts.purposes(),
                texts.legalBasis(),
                texts.persons(),
                texts.data(),
                texts.recipients(),
                texts.transfers(),
                texts.retention(),
                texts.security());
    }

    private static ActivityTexts texts(ActivityText text) {
        return new ActivityTexts(
                text.name(),
                text.purposes(),
                text.legalBasis(),
                text.persons(),
                text.data(),
                text.recipients(),
                text.transfers(),
                text.retention(),
                text.security());
    }
}
