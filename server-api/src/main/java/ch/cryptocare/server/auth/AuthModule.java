package ch.cryptocare.server.auth;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.bcrypt.BcryptHasher;
import ch.cryptocare.server.auth.db.JooqSigningKeys;
import ch.cryptocare.server.auth.db.JooqStores;
import ch.cryptocare.server.auth.db.SealedByAuth;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.auth.http.AuthRoutes;
import ch.cryptocare.server.auth.jwt.JwtAccessTokens;
import ch.cryptocare.server.auth.otp.TotpCodes;
import ch.cryptocare.server.auth.usecases.AnswerByMail;
import ch.cryptocare.server.auth.usecases.AskByMail;
import ch.cryptocare.server.auth.usecases.AskPasskey;
import ch.cryptocare.server.auth.usecases.ChangePassword;
import ch.cryptocare.server.auth.usecases.ChangeProfile;
import ch.cryptocare.server.auth.usecases.EndSessions;
import ch.cryptocare.server.auth.usecases.EnrolAccount;
import ch.cryptocare.server.auth.usecases.EnrolOrganization;
import ch.cryptocare.server.auth.usecases.FindCaller;
import ch.cryptocare.server.auth.usecases.Guesses;
import ch.cryptocare.server.auth.usecases.OpenAccount;
import ch.cryptocare.server.auth.usecases.OpenSession;
import ch.cryptocare.server.auth.usecases.PasswordRules;
import ch.cryptocare.server.auth.usecases.ProveOwner;
import ch.cryptocare.server.auth.usecases.ProveSecondFactor;
import ch.cryptocare.server.auth.usecases.RecoveryCodes;
import ch.cryptocare.server.auth.usecases.RefreshSession;
import ch.cryptocare.server.auth.usecases.SetUpAuthenticator;
import ch.cryptocare.server.auth.usecases.SetUpFirstAdmin;
import ch.cryptocare.server.auth.usecases.SetUpPasskey;
import ch.cryptocare.server.auth.usecases.SignIn;
import ch.cryptocare.server.auth.usecases.SignInByPasskey;
import ch.cryptocare.server.auth.usecases.TellOwner;
import ch.cryptocare.server.auth.webauthn.WebAuthnCeremonies;
import ch.cryptocare.server.auth.zxcvbn.ZxcvbnPasswords;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Events;
import ch.cryptocare.server.platform.Jobs;
import ch.cryptocare.server.platform.PersonalRecords;
import ch.cryptocare.server.platform.RateLimit;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.jobs.Deliveries;
import ch.cryptocare.server.platform.seal.SealedColumn;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Accounts, sessions and what proves who somebody is. */
public final class AuthModule implements Auth {
    /** What this module keeps sealed. */
    public static final List<SealedColumn<?>> SEALED = SealedByAuth.COLUMNS;

    private final JooqStores stores;
    private final JooqSigningKeys keys;
    private final FindCaller findCaller;
    private final SetUpFirstAdmin setUp;
    private final EnrolAccount enrol;
    private final TellOwner tell;
    final AnswerByMail answerByMail;
    private final AuthRoutes routes;
    private final PeopleModule people;
    private final OrganizationsModule organizations;
    private final InstantSource clock;
    private OpeningConsent consent = account -> {};

    public AuthModule(
            Config.Accounts config,
            URI publicUrl,
            Database database,
            Events events,
            Jobs jobs,
            RateLimit limit,
            AuditLog audit,
            Sealer sealer,
            InstantSource clock) {
        this.clock = clock;
        stores = new JooqStores(database.sql, sealer, clock);
        var accounts = stores.accounts;
        var sessions = stores.sessions;
        var factors = stores.factors;
        var challenges = stores.challenges;
        keys = new JooqSigningKeys(database, sealer, clock);
        var tokens = new JwtAccessTokens(keys);
        var hasher = new BcryptHasher(sealer, config.passwordCost(), config.hashedAtOnce());
        var codes = new TotpCodes();
        var ceremonies = new WebAuthnCeremonies(publicUrl);
        var guesses = new Guesses(limit, stores.devices, sealer);
        var rules = new PasswordRules(new ZxcvbnPasswords(), hasher);
        tell = new TellOwner(stores.letters, stores.links, events, clock);
        answerByMail = new AnswerByMail(database, accounts, tell, sealer, clock);
        var open = new OpenSession(audit, sessions, stores.devices, tokens, clock);
        var askPasskey = new AskPasskey(audit, database, stores.passkeys, stores.passkeyChallenges, ceremonies, clock);
        var recoveryCodes = new RecoveryCodes(factors);
        var signIn = new SignIn(database, accounts, hasher, factors, challenges, askPasskey, open, guesses, clock);
        var secondFactor = new ProveSecondFactor(
                audit, database, accounts, challenges, factors, codes, askPasskey, open, tell, guesses, clock);
        findCaller = new FindCaller(tokens, sessions, clock);
        OpeningConsent consents = account -> consent.opened(account);
        setUp = new SetUpFirstAdmin(audit, database, accounts, stores.links, rules, open, guesses, consents, clock);
        organizations = new OrganizationsModule(database, audit, stores, tell, guesses, clock);
        people = new PeopleModule(database, audit, stores, tell, clock);
        enrol = new EnrolAccount(database, accounts, factors, hasher, consents, clock);
        var openAccount = new OpenAccount(
                audit, database, accounts, stores.links, rules, open, organizations.join, guesses, consents, clock);
        routes = new AuthRoutes(
                new AskByMail(database, accounts, tell, events, sealer, guesses, clock),
                openAccount,
                setUp,
                new ChangePassword(
                        audit,
                        database,
                        accounts,
                        sessions,
                        stores.links,
                        challenges,
                        stores.devices,
                        factors,
                        hasher,
                        rules,
                        signIn,
                        tell,
                        guesses,
                        clock),
                new ChangeProfile(audit, database, accounts, stores.links, tell, clock),
                signIn,
                secondFactor,
                new RefreshSession(audit, database, accounts, sessions, tokens, tell, clock),
                new EndSessions(database, audit, sessions),
                new ProveOwner(accounts, sessions, factors, hasher, secondFactor, askPasskey, guesses, clock),
                new SetUpAuthenticator(
                        audit, database, accounts, sessions, factors, codes, recoveryCodes, tell, guesses, clock),
                new SignInByPasskey(database, accounts, askPasskey, open, guesses),
                new SetUpPasskey(
                        audit,
                        database,
                        accounts,
                        sessions,
                        factors,
                        stores.passkeys,
                        stores.passkeyChallenges,
                        ceremonies,
                        askPasskey,
                        recoveryCodes,
                        tell,
                        guesses,
                        clock),
                accounts,
                sessions,
                factors,
                stores.passkeys,
                clock);
        jobs.every(Duration.ofHours(1), "auth forgets what is over", stores.forgetOld(clock)::forget);
        jobs.every(Duration.ofHours(6), "auth rotates signing keys", keys::rotate);
    }

    /** Whoever opens an account agrees to the terms: that is kept there, in the same transaction. */
    public void keepConsentsIn(OpeningConsent keeper) {
        consent = keeper;
    }

    public void listen(Deliveries deliveries) {
        deliveries.firstOn(MailAsked.class, "auth answers", answerByMail::answer);
    }

    /** Before anybody signs in. */
    public void start() {
        keys.rotate();
    }

    public void addTo(Api api) {
        routes.addTo(api);
        people.addTo(api);
        organizations.addTo(api);
    }

    /** The secret of the link that opens the first administrator's account, while there is none. */
    public Optional<Token> setUpToken() {
        return setUp.offer();
    }

    /** The one that somebody opened with this address. */
    public Optional<AccountId> account(EmailAddress address) {
        return stores.accounts.findBy(address).map(found -> found.id());
    }

    /** Makes accounts of people who do not exist. */
    public EnrolAccount enrolAccount() {
        return enrol;
    }

    public EnrolOrganization enrolOrganization() {
        return organizations.enrol;
    }

    public Optional<Caller> caller(String accessToken) {
        return findCaller.of(accessToken);
    }

    @Override
    public Optional<AccountLetter> letter(UUID id) {
        return stores.letters.find(id, clock.instant());
    }

    @Override
    public void forgetLetter(UUID id) {
        stores.letters.forget(id);
    }

    @Override
    public Optional<Owner> owner(AccountId account) {
        return stores.accounts.owner(account);
    }

    @Override
    public Map<AccountId, String> names(Set<AccountId> accounts) {
        return stores.accounts.names(accounts);
    }

    @Override
    public Optional<AccountId> with(EmailAddress email, Role role) {
        return stores.accounts.with(email, role);
    }

    @Override
    public Set<AccountId> keptBy(AccountId account) {
        return stores.memberships.keptBy(account);
    }

    @Override
    public void tell(Owner owner, AccountLetter.Kind kind, Optional<String> secret) {
        tell.tell(kind, new Person(owner.name(), owner.email()), owner.language(), secret);
    }

    public PersonalRecords personalRecords() {
        return stores.personalRecords;
    }
}
