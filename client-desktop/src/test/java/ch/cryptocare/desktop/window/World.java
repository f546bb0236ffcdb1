package ch.cryptocare.desktop.window;

import ch.cryptocare.common.contract.auth.AccountResponse;
import ch.cryptocare.common.contract.auth.InvitationPage;
import ch.cryptocare.common.contract.auth.InvitationSummary;
import ch.cryptocare.common.contract.auth.MemberPage;
import ch.cryptocare.common.contract.auth.MemberSummary;
import ch.cryptocare.common.contract.auth.MembershipPage;
import ch.cryptocare.common.contract.auth.MembershipSummary;
import ch.cryptocare.common.contract.auth.OrganizationPage;
import ch.cryptocare.common.contract.auth.OrganizationResponse;
import ch.cryptocare.common.contract.auth.OrganizationSummary;
import ch.cryptocare.common.contract.auth.PeoplePage;
import ch.cryptocare.common.contract.auth.PersonResponse;
import ch.cryptocare.common.contract.auth.PersonSummary;
import ch.cryptocare.common.contract.auth.SecondFactorChoice;
import ch.cryptocare.common.contract.auth.SessionPage;
import ch.cryptocare.common.contract.auth.SessionResponse;
import ch.cryptocare.common.contract.auth.SessionSummary;
import ch.cryptocare.common.contract.auth.SignInResponse;
import ch.cryptocare.common.contract.auth.SignInState;
import ch.cryptocare.common.contract.auth.TokenResponse;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.MemberPosition;
import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.common.value.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The people of the tests, and what a server says about them. */
public final class World {
    public static final Instant NOW = Instant.parse("2026-11-23T13:02:00Z");
    public static final String PASSWORD = "four quiet words here";
    public static final UUID PRACTICE = new UUID(1, 7);
    public static final UUID INVITATION = new UUID(5, 5);
    public static final UUID TELEPHONE = new UUID(2, 2);

    private World() {}

    public static AccountResponse account(String name, Role... roles) {
        var mailbox = name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return new AccountResponse(
                new AccountId(new UUID(0, name.hashCode())),
                new EmailAddress(mailbox + "@cabinet.example"),
                name,
                Language.FR,
                List.of(roles),
                true,
                0,
                8);
    }

    public static SessionResponse session(AccountResponse account) {
        return new SessionResponse(new UUID(2, 1), account, false);
    }

    public static TokenResponse tokens(String access, Instant now) {
        return new TokenResponse(
                access, now.plus(Duration.ofMinutes(15)), "refresh of " + access, now.plus(Duration.ofDays(7)));
    }

    public static SignInResponse signedIn(AccountResponse account, TokenResponse tokens) {
        return new SignInResponse(
                SignInState.SIGNED_IN,
                Optional.empty(),
                Optional.empty(),
                Optional.of(session(account)),
                Optional.of(tokens));
    }

    public static SignInResponse codeAwaited() {
        return new SignInResponse(
                SignInState.SECOND_FACTOR_REQUIRED,
                Optional.of("the challenge"),
                Optional.of(new SecondFactorChoice(true, Optional.empty())),
                Optional.empty(),
                Optional.empty());
    }

    public static MembershipPage memberships() {
        var practice = new MembershipSummary(
                new UUID(3, 1),
                new OrganizationId(PRACTICE),
                "Cabinet du Rhône",
                "Genève",
                MemberPosition.PRACTITIONER,
                true);
        return new MembershipPage(List.of(practice), Optional.empty());
    }

    public static SessionPage devices() {
        return new SessionPage(
                List.of(
                        new SessionSummary(new UUID(2, 1), "CryptoCare · Linux", NOW, NOW, true),
                        new SessionSummary(TELEPHONE, "Safari · iPhone", NOW, NOW.minus(Duration.ofHours(20)), false)),
                Optional.empty());
    }

    /** A server where Ada signs in with her password and the code 123456. */
    public static ScriptedServer server(AccountResponse account) {
        return new ScriptedServer()
                .on("POST /api/sessions", codeAwaited())
                .on("POST /api/sessions/second-factor", signedIn(account, tokens("first", NOW)))
                .on("POST /api/session/end", Map.of())
                .on("POST /api/session/proof", session(account))
                .on("GET /api/account/memberships", memberships())
                .on("GET /api/account/sessions", devices());
    }

    public static PersonSummary person(String name, Role... roles) {
        var account = account(name, roles);
        return new PersonSummary(
                account.id(),
                account.email(),
                name,
                List.of(roles),
                true,
                NOW.minus(Duration.ofDays(90)),
                Optional.of(NOW));
    }

    public static PersonResponse personOf(String name, Role... roles) {
        return new PersonResponse(person(name, roles), Language.FR, true, 0, 8, 2);
    }

    public static OrganizationSummary practice() {
        return new OrganizationSummary(
                new OrganizationId(PRACTICE), "Cabinet du Rhône", "Genève", 2, 1, NOW.minus(Duration.ofDays(300)));
    }

    /** What administrators look after. */
    public static ScriptedServer withPeople(ScriptedServer server) {
        var noor = personOf("Noor Haddad", Role.PRACTITIONER);
        var invitation = new InvitationSummary(
                INVITATION,
                new EmailAddress("tess@cabinet.example"),
                "Tess Rochat",
                List.of(Role.TRAINER),
                NOW.plus(Duration.ofDays(5)));
        var people = List.of(noor.person(), person("Sami Weber", Role.STAFF, Role.PATIENT));
        var members = List.of(
                new MemberSummary(new UUID(6, 1), "Ada Keller", MemberPosition.PRACTITIONER, true, NOW),
                new MemberSummary(new UUID(6, 2), "Sami Weber", MemberPosition.STAFF, false, NOW));
        return server.on("GET /api/people", new PeoplePage(people, Optional.of("next")))
                .on("GET /api/people/" + noor.person().id(), noor)
                .on("GET /api/invitations", new InvitationPage(List.of(invitation), Optional.empty()))
                .on("GET /api/organizations", new OrganizationPage(List.of(practice()), Optional.empty()))
                .on("GET /api/organizations/" + PRACTICE, new OrganizationResponse(practice(), true, Optional.empty()))
                .on("GET /api/organizations/" + PRACTICE + "/members", new MemberPage(members, Optional.empty()));
    }
}
