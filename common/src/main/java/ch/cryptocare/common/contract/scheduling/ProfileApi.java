package ch.cryptocare.common.contract.scheduling;

import static ch.cryptocare.common.contract.Access.ADMIN;
import static ch.cryptocare.common.contract.Endpoint.create;
import static ch.cryptocare.common.contract.Endpoint.get;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.problem.ProblemType.NOBODY_PRACTISES;
import static ch.cryptocare.common.problem.ProblemType.NOT_ALLOWED;
import static ch.cryptocare.common.problem.ProblemType.NOT_FOUND;
import static ch.cryptocare.common.problem.ProblemType.PROOF_REQUIRED;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** How administrators look after what patients read about practitioners, and whose calendar it is. */
public interface ProfileApi {
    Endpoint<ProfileListQuery, ProfilePage> PROFILES = get(
                    "/api/profiles",
                    ProfileListQuery.class,
                    ProfilePage.class,
                    "Every practitioner's public profile, by name, and whether the calendar is somebody's")
            .by(ADMIN)
            .or(NOT_ALLOWED);

    Endpoint<PractitionerProfileRequest, ProfileResponse> PUBLISH = create(
                    "/api/profiles",
                    PractitionerProfileRequest.class,
                    ProfileResponse.class,
                    "Publish a practitioner: open on weekdays from 8 to 12 and from 13:30 to 17:30, for one service, until"
                            + " the practice changes it")
            .by(ADMIN)
            .or(NOT_ALLOWED, PROOF_REQUIRED);

    Endpoint<PractitionerProfileRequest, ProfileResponse> CHANGE = post(
                    "/api/profiles/{id}",
                    PractitionerProfileRequest.class,
                    ProfileResponse.class,
                    "Change what patients read about a practitioner")
            .by(ADMIN)
            .or(NOT_ALLOWED, NOT_FOUND);

    Endpoint<ProfileOwnerRequest, ProfileResponse> ENTRUST = post(
                    "/api/profiles/{id}/owner",
                    ProfileOwnerRequest.class,
                    ProfileResponse.class,
                    "Give somebody who practises the calendar; whoever had it loses it, and theirs becomes nobody's")
            .by(ADMIN)
            .or(NOT_ALLOWED, PROOF_REQUIRED, NOT_FOUND, NOBODY_PRACTISES);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(PROFILES, PUBLISH, CHANGE, ENTRUST);
}
