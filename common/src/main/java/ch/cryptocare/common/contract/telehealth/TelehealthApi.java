package ch.cryptocare.common.contract.telehealth;

import static ch.cryptocare.common.contract.Access.SIGNED_WEBHOOK;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.problem.ProblemType.SIGNATURE_INVALID;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;
import java.util.Map;

/** What the video provider tells us. */
public interface TelehealthApi {
    @SuppressWarnings("rawtypes")
    Endpoint<Void, Map> ZOOM = post(
                    "/api/webhooks/zoom",
                    Void.class,
                    Map.class,
                    "Zoom reports a meeting, or checks that we hold the secret")
            .by(SIGNED_WEBHOOK)
            .or(SIGNATURE_INVALID);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(ZOOM);
}
