package ch.cryptocare.server.auth.http;

import ch.cryptocare.common.contract.auth.MailPromise;
import ch.cryptocare.common.contract.auth.ManagingRequest;
import ch.cryptocare.common.contract.auth.MemberInvitationPage;
import ch.cryptocare.common.contract.auth.MemberInvitationRequest;
import ch.cryptocare.common.contract.auth.MemberInvitationSummary;
import ch.cryptocare.common.contract.auth.MemberListQuery;
import ch.cryptocare.common.contract.auth.MemberPage;
import ch.cryptocare.common.contract.auth.MemberSummary;
import ch.cryptocare.common.contract.auth.OrganizationApi;
import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.server.auth.domain.Invitation;
import ch.cryptocare.server.auth.domain.Member;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.auth.usecases.ChangeMembers;
import ch.cryptocare.server.auth.usecases.InviteMember;
import ch.cryptocare.server.auth.usecases.ReadOrganizations;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import java.util.Optional;

/** Who belongs to an organization, who is invited to it, and what its managers do about it. */
public final class MemberRoutes {
    private static final int PAGE = 25;

    private final ReadOrganizations readOrganizations;
    private final InviteMember inviteMember;
    private final ChangeMembers changeMembers;

    public MemberRoutes(ReadOrganizations readOrganizations, InviteMember inviteMember, ChangeMembers changeMembers) {
        this.readOrganizations = readOrganizations;
        this.inviteMember = inviteMember;
        this.changeMembers = changeMembers;
    }

    public void addTo(Api api) {
        api.serve(OrganizationApi.MEMBERS, this::members);
        api.serve(OrganizationApi.INVITE_MEMBER, this::invite);
        api.serve(OrganizationApi.MEMBER_INVITATIONS, this::invitations);
        api.serve(OrganizationApi.WITHDRAW_MEMBER_INVITATION, this::withdraw);
        api.serve(OrganizationApi.CHANGE_MANAGING, this::changeManaging);
        api.serve(OrganizationApi.END_MEMBERSHIP, this::end);
    }

    private MemberPage members(Call<MemberListQuery> call) {
        var after = call.body().cursor().map(Cursors::id);
        var found = readOrganizations.members(call.caller(), organization(call), after, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var next = found.size() > PAGE
                ? Optional.of(page.getLast().membership().id().toString())
                : Optional.<String>empty();
        return new MemberPage(page.stream().map(MemberRoutes::summary).toList(), next);
    }

    private MailPromise invite(Call<MemberInvitationRequest> call) {
        var asked = call.body();
        inviteMember.invite(
                call.caller(),
                organization(call),
                new Person(asked.name().text(), asked.email()),
                asked.position(),
                asked.manager(),
                asked.language().orElse(call.language()));
        return new MailPromise();
    }

    private MemberInvitationPage invitations(Call<MemberListQuery> call) {
        var after = call.body().cursor().map(Cursors::position);
        var found = readOrganizations.invitations(call.caller(), organization(call), after, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var next = found.size() > PAGE ? Optional.of(Cursors.of(page.getLast())) : Optional.<String>empty();
        return new MemberInvitationPage(page.stream().map(MemberRoutes::summary).toList(), next);
    }

    private MailPromise withdraw(Call<Void> call) {
        inviteMember.withdraw(call.caller(), call.id());
        return new MailPromise();
    }

    private MemberSummary changeManaging(Call<ManagingRequest> call) {
        return summary(
                changeMembers.setManager(call.caller(), call.id(), call.body().manager()));
    }

    private MailPromise end(Call<Void> call) {
        changeMembers.end(call.caller(), call.id());
        return new MailPromise();
    }

    private static OrganizationId organization(Call<?> call) {
        return new OrganizationId(call.id());
    }

    private static MemberSummary summary(Member member) {
        var membership = member.membership();
        return new MemberSummary(
                membership.id(), member.name(), membership.position(), membership.manager(), membership.since());
    }

    private static MemberInvitationSummary summary(Invitation invitation) {
        var link = invitation.link();
        var offer = link.offer().orElseThrow();
        return new MemberInvitationSummary(
                invitation.id(),
                link.person().email(),
                link.person().name(),
                offer.position(),
                offer.manager(),
                link.language(),
                link.endsAt());
    }
}
