package ch.cryptocare.server.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.auth.db.JooqAccounts;
import ch.cryptocare.server.auth.db.JooqChallenges;
import ch.cryptocare.server.auth.db.JooqDevices;
import ch.cryptocare.server.auth.db.JooqPasskeyChallenges;
import ch.cryptocare.server.auth.db.JooqPasskeys;
import ch.cryptocare.server.auth.db.JooqSecondFactors;
import ch.cryptocare.server.auth.db.JooqSessions;
import ch.cryptocare.server.auth.db.JooqSigningKeys;
import ch.cryptocare.server.auth.domain.Password;
import ch.cryptocare.server.auth.jwt.JwtAccessTokens;
import ch.cryptocare.server.auth.usecases.AskPasskey;
import ch.cryptocare.server.auth.usecases.Grant;
import ch.cryptocare.server.auth.usecases.Guesses;
import ch.cryptocare.server.auth.usecases.OpenSession;
import ch.cryptocare.server.auth.usecases.PasswordHasher;
import ch.cryptocare.server.auth.usecases.SignIn;
import ch.cryptocare.server.auth.usecases.SignInOutcome;
import ch.cryptocare.server.auth.usecases.Visitor;
import ch.cryptocare.server.auth.webauthn.WebAuthnCeremonies;
import ch.cryptocare.support.Eventually;
import ch.cryptocare.support.PlainSealer;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A thief has the password and signs in at the very moment in which its owner changes it: no session may be left. */
class PasswordChangedMeanwhileTest {
    private static final String NEXT = "eight quick foxes whistle";
    private static final Visitor THIEF = new Visitor("Chrome · Windows", Optional.empty(), "203.0.113.0");
    private static final AuthStage STAGE = new AuthStage();
    private static final JooqAccounts ACCOUNTS =
            new JooqAccounts(STAGE.test.database.sql, new PlainSealer(), STAGE.clock);
    private static final JooqSessions SESSIONS =
            new JooqSessions(STAGE.test.database.sql, new PlainSealer(), STAGE.clock);

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void aPasswordThatIsReplacedWhileItIsCheckedDoesNotSignIn() throws Exception {
        STAGE.opens("ada@example.ch");
        var link = linkFor("ada@example.ch");
        var thief = signIn(() -> resets(link));
        assertThatThrownBy(() -> in(thief, "ada@example.ch"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("SIGN_IN_FAILED");
        assertThat(SESSIONS.of(idOf("ada@example.ch"))).as("that of the reset").hasSize(1);
    }

    @Test
    void aSignInWaitsForAChangeThatHasBegunAndFails() throws Exception {
        STAGE.opens("bea@example.ch");
        var id = idOf("bea@example.ch");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Browser.Answer> thief = STAGE.test.database.in(() -> {
                ACCOUNTS.lock(id);
                ACCOUNTS.setPassword(id, "$2a$04$of.the.next.password");
                SESSIONS.endAll(id);
                return waiting(threads.submit(() -> STAGE.browser()
                        .post("/api/sessions", "email", "bea@example.ch", "password", AuthStage.PASSWORD)));
            });
            assertThat(thief.get().code()).isEqualTo("sign-in-failed");
        }
        assertThat(SESSIONS.of(id)).isEmpty();
    }

    @Test
    void aChangeWaitsForASignInThatHasBegunAndEndsItsSession() throws Exception {
        STAGE.opens("cem@example.ch");
        var link = linkFor("cem@example.ch");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            record Both(Grant thief, Future<String> owner) {}
            var both = STAGE.test.database.in(() -> {
                var thief = in(signIn(() -> true), "cem@example.ch");
                return new Both(thief, waiting(threads.submit(() -> resets(link))));
            });
            assertThat(both.owner().get()).isEqualTo("SIGNED_IN");
            assertThat(STAGE.auth.caller(both.thief().access())).isEmpty();
        }
        assertThat(SESSIONS.of(idOf("cem@example.ch")))
                .as("that of the reset")
                .hasSize(1)
                .noneMatch(session -> session.device().equals(THIEF.device()));
    }

    @Test
    void aSignInThatWaitsForItsCodeEndsWithTheOldPassword() throws Exception {
        var secret = STAGE.setsUpAuthenticator(STAGE.opens("dora@example.ch"));
        STAGE.clock.pass(Duration.ofSeconds(30));
        var begun = STAGE.browser().post("/api/sessions", "email", "dora@example.ch", "password", AuthStage.PASSWORD);
        assertThat(resets(linkFor("dora@example.ch"))).isEqualTo("SECOND_FACTOR_REQUIRED");
        var thief = STAGE.browser()
                .post(
                        "/api/sessions/second-factor",
                        "challenge",
                        begun.body().at("/challenge").asText(),
                        "code",
                        STAGE.code(secret));
        assertThat(thief.code()).isEqualTo("sign-in-failed");
    }

    private static Grant in(SignIn signIn, String email) {
        var outcome = signIn.withPassword(new EmailAddress(email), new Password(AuthStage.PASSWORD), THIEF);
        return ((SignInOutcome.SignedIn) outcome).grant();
    }

    private static AccountId idOf(String email) {
        return ACCOUNTS.findBy(new EmailAddress(email)).orElseThrow().id();
    }

    private static String linkFor(String email) throws Exception {
        STAGE.browser().post("/api/password-resets", "email", email);
        return STAGE.lastToken();
    }

    private static String resets(String link) throws Exception {
        var answer = STAGE.browser().post("/api/password-resets/completion", "token", link, "password", NEXT);
        return answer.body().at("/state").asText();
    }

    /** Until PostgreSQL says that somebody waits for a lock. */
    private static <T> Future<T> waiting(Future<T> work) {
        try {
            Eventually.get("somebody who waits", () -> {
                assertThat(work.isDone()).as("it did not wait").isFalse();
                return Optional.of(true).filter(yes -> aLockIsAwaited());
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return work;
    }

    private static boolean aLockIsAwaited() {
        return STAGE.test
                .database
                .sql
                .fetch("select 1 from pg_locks where not granted")
                .isNotEmpty();
    }

    /** As the server's own, but for what happens while the password is checked, and without counting. */
    private static SignIn signIn(Callable<?> meanwhile) {
        var database = STAGE.test.database;
        var sql = database.sql;
        var sealer = new PlainSealer();
        var clock = STAGE.clock;
        var devices = new JooqDevices(sql);
        var tokens = new JwtAccessTokens(new JooqSigningKeys(database, sealer, clock));
        return new SignIn(
                database,
                ACCOUNTS,
                checking(meanwhile),
                new JooqSecondFactors(sql, sealer),
                new JooqChallenges(sql),
                new AskPasskey(
                        STAGE.audit,
                        database,
                        new JooqPasskeys(sql, sealer),
                        new JooqPasskeyChallenges(sql),
                        new WebAuthnCeremonies(URI.create(SoftAuthenticator.ORIGIN + "/")),
                        clock),
                new OpenSession(STAGE.audit, SESSIONS, devices, tokens, clock),
                new Guesses((whose, limit, window) -> true, devices, sealer),
                clock);
    }

    /** Any password is right, and its hash is as good as any. */
    private static PasswordHasher checking(Callable<?> meanwhile) {
        return new PasswordHasher() {
            @Override
            public boolean matches(Password password, Optional<String> hash) {
                try {
                    meanwhile.call();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                return true;
            }

            @Override
            public String hash(Password password) {
                return "$2a$04$of.whatever.was.typed";
            }

            @Override
            public boolean isOutdated(String hash) {
                return false;
            }
        };
    }
}
