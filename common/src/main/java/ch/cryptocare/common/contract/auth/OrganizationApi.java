package ch.cryptocare.common.contract.auth;

import static ch.cryptocare.common.contract.Access.ADMIN;
import static ch.cryptocare.common.contract.Access.SIGNED_IN;
import static ch.cryptocare.common.contract.Endpoint.accept;
import static ch.cryptocare.common.contract.Endpoint.create;
import static ch.cryptocare.common.contract.Endpoint.get;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.problem.ProblemType.ALREADY_MEMBER;
import static ch.cryptocare.common.problem.ProblemType.LAST_MANAGER;
import static ch.cryptocare.common.problem.ProblemType.LINK_NOT_VALID;
import static ch.cryptocare.common.problem.ProblemType.NOT_ALLOWED;
import static ch.cryptocare.common.problem.ProblemType.NOT_FOUND;
import static ch.cryptocare.common.problem.ProblemType.OTHER_ADDRESS;
import static ch.cryptocare.common.problem.ProblemType.PROOF_REQUIRED;
import static ch.cryptocare.common.problem.ProblemType.STAFF_ELSEWHERE;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** Practices, who belongs to them, and who is invited to. */
public interface OrganizationApi {
    Endpoint<OrganizationListQuery, OrganizationPage> ORGANIZATIONS = get(
                    "/api/organizations",
                    OrganizationListQuery.class,
                    OrganizationPage.class,
                    "All organizations, the newest first")
            .by(ADMIN)
            .or(NOT_ALLOWED);

    Endpoint<OrganizationRequest, OrganizationResponse> FOUND_ORGANIZATION = create(
                    "/api/organizations",
                    OrganizationRequest.class,
                    OrganizationResponse.class,
                    "Found an organization; nobody belongs to it yet")
            .by(ADMIN)
            .or(NOT_ALLOWED, PROOF_REQUIRED);

    Endpoint<Void, OrganizationResponse> ORGANIZATION = get(
                    "/api/organizations/{id}", OrganizationResponse.class, "An organization that one belongs to")
            .by(SIGNED_IN)
            .or(NOT_FOUND);

    Endpoint<MemberListQuery, MemberPage> MEMBERS = get(
                    "/api/organizations/{id}/members",
                    MemberListQuery.class,
                    MemberPage.class,
                    "Who belongs to an organization; that an administrator looked is noted")
            .by(SIGNED_IN)
            .or(NOT_FOUND);

    Endpoint<MemberInvitationRequest, MailPromise> INVITE_MEMBER = accept(
                    "/api/organizations/{id}/invitations",
                    MemberInvitationRequest.class,
                    MailPromise.class,
                    "Invite somebody by mail, in place of what they were sent before; nobody belongs to it without agreeing")
            .by(SIGNED_IN)
            .or(NOT_ALLOWED, PROOF_REQUIRED, NOT_FOUND);

    Endpoint<MemberListQuery, MemberInvitationPage> MEMBER_INVITATIONS = get(
                    "/api/organizations/{id}/invitations",
                    MemberListQuery.class,
                    MemberInvitationPage.class,
                    "Who is invited to an organization and has not come yet")
            .by(SIGNED_IN)
            .or(NOT_ALLOWED, NOT_FOUND);

    Endpoint<Void, MailPromise> WITHDRAW_MEMBER_INVITATION = post(
                    "/api/member-invitations/{id}/withdrawal",
                    Void.class,
                    MailPromise.class,
                    "Withdraw an invitation: its link ends")
            .by(SIGNED_IN)
            .or(NOT_ALLOWED, PROOF_REQUIRED, NOT_FOUND);

    /** The secret of a link never stands in an address. */
    Endpoint<LinkRequest, MemberInvitationResponse> READ_MEMBER_INVITATION = post(
                    "/api/member-invitations/reading",
                    LinkRequest.class,
                    MemberInvitationResponse.class,
                    "What the link of an invitation is about; nothing changes by it")
            .or(LINK_NOT_VALID);

    Endpoint<LinkRequest, SessionResponse> JOIN = create(
                    "/api/memberships",
                    LinkRequest.class,
                    SessionResponse.class,
                    "Accept an invitation, by its link, with the account of the address that was invited")
            .by(SIGNED_IN)
            .or(LINK_NOT_VALID, OTHER_ADDRESS, ALREADY_MEMBER, STAFF_ELSEWHERE);

    Endpoint<ManagingRequest, MemberSummary> CHANGE_MANAGING = post(
                    "/api/memberships/{id}/managing",
                    ManagingRequest.class,
                    MemberSummary.class,
                    "Let a member manage the organization, or no more")
            .by(SIGNED_IN)
            .or(NOT_ALLOWED, PROOF_REQUIRED, NOT_FOUND, LAST_MANAGER);

    Endpoint<Void, MailPromise> END_MEMBERSHIP = post(
                    "/api/memberships/{id}/end",
                    Void.class,
                    MailPromise.class,
                    "Leave an organization, or remove somebody from it: they are told by mail")
            .by(SIGNED_IN)
            .or(NOT_ALLOWED, PROOF_REQUIRED, NOT_FOUND, LAST_MANAGER);

    Endpoint<Void, MembershipPage> MEMBERSHIPS = get(
                    "/api/account/memberships", MembershipPage.class, "The organizations that one belongs to")
            .by(SIGNED_IN);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(
            ORGANIZATIONS,
            FOUND_ORGANIZATION,
            ORGANIZATION,
            MEMBERS,
            INVITE_MEMBER,
            MEMBER_INVITATIONS,
            WITHDRAW_MEMBER_INVITATION,
            READ_MEMBER_INVITATION,
            JOIN,
            CHANGE_MANAGING,
            END_MEMBERSHIP,
            MEMBERSHIPS);
}
