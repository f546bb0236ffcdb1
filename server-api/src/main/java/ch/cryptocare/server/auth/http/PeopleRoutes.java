package ch.cryptocare.server.auth.http;

import ch.cryptocare.common.contract.auth.AddressRequest;
import ch.cryptocare.common.contract.auth.PeopleApi;
import ch.cryptocare.common.contract.auth.PeoplePage;
import ch.cryptocare.common.contract.auth.PeopleQuery;
import ch.cryptocare.common.contract.auth.PersonResponse;
import ch.cryptocare.common.contract.auth.PersonSummary;
import ch.cryptocare.common.contract.auth.RoleRequest;
import ch.cryptocare.common.contract.auth.SecondFactorResetRequest;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.auth.domain.AccountOverview;
import ch.cryptocare.server.auth.usecases.ChangeRoles;
import ch.cryptocare.server.auth.usecases.Passkeys;
import ch.cryptocare.server.auth.usecases.ReadPeople;
import ch.cryptocare.server.auth.usecases.ResetSecondFactor;
import ch.cryptocare.server.auth.usecases.SecondFactors;
import ch.cryptocare.server.auth.usecases.Sessions;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What administrators do for people who have an account. */
public final class PeopleRoutes {
    private static final int PAGE = 25;

    private final ReadPeople readPeople;
    private final ChangeRoles changeRoles;
    private final ResetSecondFactor resetSecondFactor;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Sessions sessions;

    public PeopleRoutes(
            ReadPeople readPeople,
            ChangeRoles changeRoles,
            ResetSecondFactor resetSecondFactor,
            SecondFactors factors,
            Passkeys passkeys,
            Sessions sessions) {
        this.readPeople = readPeople;
        this.changeRoles = changeRoles;
        this.resetSecondFactor = resetSecondFactor;
        this.factors = factors;
        this.passkeys = passkeys;
        this.sessions = sessions;
    }

    public void addTo(Api api) {
        api.serve(PeopleApi.PEOPLE, this::list);
        api.serve(PeopleApi.FIND_PERSON, this::search);
        api.serve(PeopleApi.PERSON, this::read);
        api.serve(PeopleApi.GIVE_ROLE, this::giveRole);
        api.serve(PeopleApi.TAKE_ROLE, this::takeRole);
        api.serve(PeopleApi.RESET_SECOND_FACTOR, this::reset);
    }

    private PeoplePage list(Call<PeopleQuery> call) {
        var asked = call.body();
        var after = asked.cursor().map(PeopleRoutes::position);
        var found = readPeople.list(call.caller(), asked.role(), after, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var next =
                found.size() > PAGE ? Optional.of(page.getLast().account().id().toString()) : Optional.<String>empty();
        return new PeoplePage(page.stream().map(PeopleRoutes::summary).toList(), next);
    }

    private PeoplePage search(Call<AddressRequest> call) {
        var found = readPeople.search(call.caller(), call.body().email());
        return new PeoplePage(found.map(PeopleRoutes::summary).stream().toList(), Optional.empty());
    }

    private PersonResponse giveRole(Call<RoleRequest> call) {
        changeRoles.give(call.caller(), of(call), call.body().role());
        return read(call);
    }

    private PersonResponse takeRole(Call<RoleRequest> call) {
        changeRoles.take(call.caller(), of(call), call.body().role());
        return read(call);
    }

    private PersonResponse reset(Call<SecondFactorResetRequest> call) {
        resetSecondFactor.reset(call.caller(), of(call), call.body().reason());
        return read(call);
    }

    private PersonResponse read(Call<?> call) {
        var id = of(call);
        var found = readPeople.read(call.caller(), id);
        return new PersonResponse(
                summary(found),
                found.account().language(),
                factors.authenticator(id).isPresent(),
                passkeys.count(id),
                factors.recoveryCodesLeft(id),
                sessions.of(id).size());
    }

    private static AccountId of(Call<?> call) {
        return new AccountId(call.id());
    }

    private static PersonSummary summary(AccountOverview found) {
        var account = found.account();
        return new PersonSummary(
                account.id(),
                account.person().email(),
                account.person().name(),
                List.copyOf(account.roles()),
                found.secondFactor(),
                found.openedAt(),
                found.lastSeenAt());
    }

    private static AccountId position(String cursor) {
        try {
            return new AccountId(UUID.fromString(cursor));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("cursor", "not-valid");
        }
    }
}
