package ch.cryptocare.server.auth.http;

import ch.cryptocare.common.contract.auth.AuthApi;
import ch.cryptocare.common.contract.auth.InvitationPage;
import ch.cryptocare.common.contract.auth.InvitationRequest;
import ch.cryptocare.common.contract.auth.InvitationSummary;
import ch.cryptocare.common.contract.auth.MailPromise;
import ch.cryptocare.common.contract.auth.PeopleApi;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.auth.domain.Invitation;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.auth.usecases.Invitations.Position;
import ch.cryptocare.server.auth.usecases.InviteAccount;
import ch.cryptocare.server.auth.usecases.ReadInvitations;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is invited, by administrators, and what they do about it. */
public final class InvitationRoutes {
    private static final int PAGE = 25;

    private final InviteAccount inviteAccount;
    private final ReadInvitations readInvitations;

    public InvitationRoutes(InviteAccount inviteAccount, ReadInvitations readInvitations) {
        this.inviteAccount = inviteAccount;
        this.readInvitations = readInvitations;
    }

    public void addTo(Api api) {
        api.serve(AuthApi.INVITE, this::invite);
        api.serve(PeopleApi.INVITATIONS, call -> page(call, call.body().cursor().map(InvitationRoutes::position)));
        api.serve(PeopleApi.RENEW_INVITATION, this::renew);
        api.serve(PeopleApi.WITHDRAW_INVITATION, this::withdraw);
    }

    private MailPromise invite(Call<InvitationRequest> call) {
        var asked = call.body();
        var person = new Person(asked.name().text(), asked.email());
        inviteAccount.invite(
                call.caller(), person, asked.role(), asked.language().orElse(call.language()));
        return new MailPromise();
    }

    private MailPromise renew(Call<Void> call) {
        inviteAccount.again(call.caller(), call.id());
        return new MailPromise();
    }

    private InvitationPage withdraw(Call<Void> call) {
        inviteAccount.withdraw(call.caller(), call.id());
        return page(call, Optional.empty());
    }

    private InvitationPage page(Call<?> call, Optional<Position> after) {
        var found = readInvitations.list(call.caller(), after, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var items = page.stream().map(InvitationRoutes::summary).toList();
        return new InvitationPage(items, found.size() > PAGE ? cursor(page.getLast()) : Optional.empty());
    }

    private static InvitationSummary summary(Invitation invitation) {
        var link = invitation.link();
        return new InvitationSummary(
                invitation.id(), link.person().email(), link.person().name(), List.copyOf(link.roles()), link.endsAt());
    }

    private static Optional<String> cursor(Invitation last) {
        return Optional.of(last.link().endsAt() + "_" + last.id());
    }

    private static Position position(String cursor) {
        var parts = cursor.split("_", -1);
        try {
            if (parts.length != 2) throw Refusal.invalid("cursor", "not-valid");
            return new Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Refusal.invalid("cursor", "not-valid");
        }
    }
}
