package ch.cryptocare.common.contract.auth;

import static ch.cryptocare.common.contract.Access.ADMIN;
import static ch.cryptocare.common.contract.Endpoint.accept;
import static ch.cryptocare.common.contract.Endpoint.get;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.problem.ProblemType.LAST_ADMINISTRATOR;
import static ch.cryptocare.common.problem.ProblemType.NOT_ALLOWED;
import static ch.cryptocare.common.problem.ProblemType.NOT_FOUND;
import static ch.cryptocare.common.problem.ProblemType.OWN_ACCOUNT;
import static ch.cryptocare.common.problem.ProblemType.PROOF_REQUIRED;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** How administrators look after people: who is there, as what, and back in without a second factor. */
public interface PeopleApi {
    Endpoint<PeopleQuery, PeoplePage> PEOPLE = get(
                    "/api/people",
                    PeopleQuery.class,
                    PeoplePage.class,
                    "Everybody who has an account, the newest first")
            .by(ADMIN)
            .or(NOT_ALLOWED);

    /** An address never stands in the address of a page or in a log. */
    Endpoint<AddressRequest, PeoplePage> FIND_PERSON = post(
                    "/api/people/search",
                    AddressRequest.class,
                    PeoplePage.class,
                    "Who has this exact e-mail address: one person, or none")
            .by(ADMIN)
            .or(NOT_ALLOWED);

    Endpoint<Void, PersonResponse> PERSON = get(
                    "/api/people/{id}", PersonResponse.class, "One person; that they were looked at is noted")
            .by(ADMIN)
            .or(NOT_ALLOWED, NOT_FOUND);

    Endpoint<RoleRequest, PersonResponse> GIVE_ROLE = post(
                    "/api/people/{id}/roles",
                    RoleRequest.class,
                    PersonResponse.class,
                    "Give a role; it counts from the person's next request on")
            .by(ADMIN)
            .or(NOT_ALLOWED, PROOF_REQUIRED, NOT_FOUND);

    Endpoint<RoleRequest, PersonResponse> TAKE_ROLE = post(
                    "/api/people/{id}/roles/removal",
                    RoleRequest.class,
                    PersonResponse.class,
                    "Take a role away; it counts from the person's next request on")
            .by(ADMIN)
            .or(NOT_ALLOWED, PROOF_REQUIRED, NOT_FOUND, LAST_ADMINISTRATOR, OWN_ACCOUNT);

    Endpoint<SecondFactorResetRequest, PersonResponse> RESET_SECOND_FACTOR = post(
                    "/api/people/{id}/second-factor-reset",
                    SecondFactorResetRequest.class,
                    PersonResponse.class,
                    "Remove authenticator, passkeys and recovery codes of somebody who lost them; ends all their sessions")
            .by(ADMIN)
            .or(NOT_ALLOWED, PROOF_REQUIRED, NOT_FOUND, OWN_ACCOUNT);

    Endpoint<InvitationListQuery, InvitationPage> INVITATIONS = get(
                    "/api/invitations",
                    InvitationListQuery.class,
                    InvitationPage.class,
                    "Invitations that nobody has followed yet")
            .by(ADMIN)
            .or(NOT_ALLOWED);

    Endpoint<Void, MailPromise> RENEW_INVITATION = accept(
                    "/api/invitations/{id}/renewal",
                    Void.class,
                    MailPromise.class,
                    "Send an invitation again, with a new link; the old one ends")
            .by(ADMIN)
            .or(NOT_ALLOWED, PROOF_REQUIRED, NOT_FOUND);

    Endpoint<Void, InvitationPage> WITHDRAW_INVITATION = post(
                    "/api/invitations/{id}/withdrawal",
                    Void.class,
                    InvitationPage.class,
                    "Withdraw an invitation: its link ends")
            .by(ADMIN)
            .or(NOT_ALLOWED, PROOF_REQUIRED, NOT_FOUND);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(
            PEOPLE,
            FIND_PERSON,
            PERSON,
            GIVE_ROLE,
            TAKE_ROLE,
            RESET_SECOND_FACTOR,
            INVITATIONS,
            RENEW_INVITATION,
            WITHDRAW_INVITATION);
}
