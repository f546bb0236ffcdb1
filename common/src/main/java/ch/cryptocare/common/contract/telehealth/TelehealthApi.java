package ch.cryptocare.common.contract.telehealth;

import static ch.cryptocare.common.contract.Access.PRACTICE;
import static ch.cryptocare.common.contract.Access.SIGNED_WEBHOOK;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.problem.ProblemType.MEETING_NOT_READY;
import static ch.cryptocare.common.problem.ProblemType.MEETING_UNAVAILABLE;
import static ch.cryptocare.common.problem.ProblemType.NOT_FOUND;
import static ch.cryptocare.common.problem.ProblemType.SIGNATURE_INVALID;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;
import java.util.Map;

/** What the video provider tells us, and what practitioners ask of it. */
public interface TelehealthApi {
    @SuppressWarnings("rawtypes")
    Endpoint<Void, Map> ZOOM = post(
                    "/api/webhooks/zoom",
                    Void.class,
                    Map.class,
                    "Zoom reports a meeting, or checks that we hold the secret")
            .by(SIGNED_WEBHOOK)
            .or(SIGNATURE_INVALID);

    Endpoint<Void, HostLinkResponse> HOST_LINK = post(
                    "/api/agenda/appointments/{id}/host-link",
                    Void.class,
                    HostLinkResponse.class,
                    "A link that opens the meeting as its host, made for now; for the practitioner of the appointment"
                            + " alone")
            .by(PRACTICE)
            .or(NOT_FOUND, MEETING_NOT_READY, MEETING_UNAVAILABLE);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(ZOOM, HOST_LINK);
}
