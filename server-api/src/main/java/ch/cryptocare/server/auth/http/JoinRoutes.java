package ch.cryptocare.server.auth.http;

import ch.cryptocare.common.contract.auth.LinkRequest;
import ch.cryptocare.common.contract.auth.MemberInvitationResponse;
import ch.cryptocare.common.contract.auth.OrganizationApi;
import ch.cryptocare.common.contract.auth.SessionResponse;
import ch.cryptocare.server.auth.usecases.Accounts;
import ch.cryptocare.server.auth.usecases.JoinOrganization;
import ch.cryptocare.server.auth.usecases.Passkeys;
import ch.cryptocare.server.auth.usecases.SecondFactors;
import ch.cryptocare.server.auth.usecases.Sessions;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;

/** What somebody does with an invitation to an organization. */
public final class JoinRoutes {
    private final JoinOrganization joinOrganization;
    private final SessionJson json;

    public JoinRoutes(
            JoinOrganization joinOrganization,
            Accounts accounts,
            Sessions sessions,
            SecondFactors factors,
            Passkeys passkeys) {
        this.joinOrganization = joinOrganization;
        json = new SessionJson(accounts, sessions, factors, passkeys);
    }

    public void addTo(Api api) {
        api.serve(OrganizationApi.READ_MEMBER_INVITATION, this::read);
        api.serve(OrganizationApi.JOIN, this::join);
    }

    private MemberInvitationResponse read(Call<LinkRequest> call) {
        var invited = joinOrganization.read(new Token(call.body().token()), Visitors.of(call));
        return new MemberInvitationResponse(
                invited.organization().name(),
                invited.organization().city(),
                invited.offer().position(),
                invited.offer().manager(),
                invited.email(),
                invited.inviter(),
                invited.hasAccount(),
                invited.endsAt());
    }

    private SessionResponse join(Call<LinkRequest> call) {
        joinOrganization.accept(call.caller(), new Token(call.body().token()), Visitors.of(call));
        return json.of(call.caller());
    }
}
