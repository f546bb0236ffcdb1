package ch.cryptocare.desktop.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.contract.auth.AuthApi;
import ch.cryptocare.common.contract.auth.OrganizationApi;
import ch.cryptocare.common.contract.auth.PeopleApi;
import ch.cryptocare.common.contract.auth.PeoplePage;
import ch.cryptocare.common.contract.auth.PeopleQuery;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServerApiTest {
    private final ScriptedServer server = World.server(World.account("Ada Keller", Role.PRACTITIONER));
    private volatile Instant now = World.NOW;
    private final ServerApi api = new ServerApi(server.address(), () -> Language.EN, () -> now);
    private final Session session = new Session(api);

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void signingInAsksForTheCodeAndThenCarriesTheToken() {
        var awaited =
                (Session.Step.CodeAwaited) session.signIn(new EmailAddress("ada@cabinet.example"), World.PASSWORD);
        var in = (Session.Step.SignedIn) session.finish(awaited, "123 456");

        assertThat(in.session().account().name()).isEqualTo("Ada Keller");
        assertThat(server.asked("POST /api/sessions").getFirst().body())
                .isEqualTo("{\"email\":\"ada@cabinet.example\",\"password\":\"%s\",\"bearer\":true}"
                        .formatted(World.PASSWORD));
        assertThat(server.asked("POST /api/sessions/second-factor").getFirst().body())
                .contains("\"challenge\":\"the challenge\"", "\"code\":\"123456\"", "\"bearer\":true");
        api.call(OrganizationApi.MEMBERSHIPS);
        assertThat(header("GET /api/account/memberships", "Authorization")).isEqualTo("Bearer first");
        assertThat(header("GET /api/account/memberships", "Accept-Language")).isEqualTo("en");
        assertThat(header("GET /api/account/memberships", "User-Agent")).startsWith("CryptoCare (");
    }

    @Test
    void whatIsNoSixDigitsIsARecoveryCode() {
        var awaited =
                (Session.Step.CodeAwaited) session.signIn(new EmailAddress("ada@cabinet.example"), World.PASSWORD);
        session.finish(awaited, "abcd-efgh-jkmn");

        assertThat(server.asked("POST /api/sessions/second-factor").getFirst().body())
                .contains("\"recoveryCode\":\"abcd-efgh-jkmn\"", "\"code\":null");
    }

    @Test
    void aRuleThatSaysNoComesBackAsTheSameRefusal() {
        server.on("GET /api/people", _ -> Reply.problem(ProblemType.NOT_ALLOWED, Map.of("reason", "no-admin")));

        assertThatThrownBy(() -> api.call(PeopleApi.PEOPLE, new PeopleQuery(Optional.empty(), Optional.empty())))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.type).isEqualTo(ProblemType.NOT_ALLOWED);
                    assertThat(refusal.facts.get("reason")).isEqualTo("no-admin");
                });
    }

    @Test
    void aQueryHasOnlyWhatIsAsked() {
        server.on("GET /api/people", new PeoplePage(List.of(), Optional.empty()));

        api.call(PeopleApi.PEOPLE, new PeopleQuery(Optional.of(Role.STAFF), Optional.of("a b&c")));

        assertThat(server.asked("GET /api/people").getFirst().target())
                .isEqualTo("/api/people?role=STAFF&cursor=a+b%26c");
    }

    @Test
    void anIntentionIsNamedByItsKey() {
        server.on("POST /api/account/sessions/" + World.TELEPHONE + "/end", World.devices());
        var key = new UUID(9, 9);

        api.call(Ask.of(AuthApi.END_SESSION, World.TELEPHONE).once(key));

        assertThat(header("POST /api/account/sessions/" + World.TELEPHONE + "/end", "Idempotency-Key"))
                .isEqualTo(key.toString());
    }

    @Test
    void aServerThatSaysMoreThanWeKnowIsUnderstood() {
        server.on(
                "GET /api/account/memberships",
                _ -> new Reply(200, "application/json", "{\"items\":[],\"nextCursor\":null,\"later\":1}"));

        assertThat(api.call(OrganizationApi.MEMBERSHIPS).items()).isEmpty();
    }

    @Test
    void whoCannotBeReachedOrIsBusyIsOffline() {
        server.on("GET /api/account/sessions", _ -> Reply.problem(ProblemType.OVERLOADED, Map.of()));
        assertThatThrownBy(() -> api.call(AuthApi.SESSIONS)).isInstanceOf(Offline.class);
        server.on("GET /api/account/sessions", _ -> new Reply(502, "text/html", "<h1>Bad gateway</h1>"));
        assertThatThrownBy(() -> api.call(AuthApi.SESSIONS)).isInstanceOf(Offline.class);
        server.close();
        assertThatThrownBy(() -> api.call(AuthApi.SESSIONS)).isInstanceOf(Offline.class);
        assertThat(api.isAlive()).isFalse();
    }

    @Test
    void whoNeverAnswersIsOffline() {
        var end = new CountDownLatch(1);
        server.on("GET /api/account/sessions", _ -> {
            await(end);
            return Reply.json(World.devices());
        });
        var hasty = new ServerApi(server.address(), () -> Language.FR, () -> now, Duration.ofMillis(200));

        assertThatThrownBy(() -> hasty.call(AuthApi.SESSIONS)).isInstanceOf(Offline.class);
        end.countDown();
    }

    @Test
    void anAccessTokenThatEndsIsExchangedOnceHoweverManyWait() throws Exception {
        signIn();
        var asked = new CountDownLatch(1);
        server.on("POST /api/session/refreshing", _ -> {
            await(asked);
            return Reply.json(
                    World.signedIn(World.account("Ada Keller", Role.PRACTITIONER), World.tokens("second", now)));
        });
        now = now.plus(Duration.ofMinutes(14).plusSeconds(30));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Object> call = () -> api.call(OrganizationApi.MEMBERSHIPS);
            var answers = List.of(threads.submit(call), threads.submit(call), threads.submit(call));
            asked.countDown();
            for (var answer : answers) assertThat(answer.get()).isNotNull();
        }
        assertThat(server.asked("POST /api/session/refreshing"))
                .singleElement()
                .satisfies(one -> assertThat(one.body()).isEqualTo("{\"refreshToken\":\"refresh of first\"}"));
        assertThat(server.asked("GET /api/account/memberships"))
                .allSatisfy(one ->
                        assertThat(one.headers().getFirst("Authorization")).isEqualTo("Bearer second"));
    }

    @Test
    void aSessionThatTheServerEndedIsToldOnce() {
        signIn();
        var told = new AtomicBoolean();
        api.whenSignedOut(() -> told.set(true));
        server.on("GET /api/account/sessions", _ -> Reply.problem(ProblemType.SIGN_IN_REQUIRED, Map.of()));
        server.on("POST /api/session/refreshing", _ -> Reply.problem(ProblemType.SIGN_IN_REQUIRED, Map.of()));

        assertThatThrownBy(() -> api.call(AuthApi.SESSIONS)).isInstanceOf(Refusal.class);

        assertThat(told).isTrue();
        api.call(OrganizationApi.MEMBERSHIPS);
        assertThat(server.asked("GET /api/account/memberships")
                        .getFirst()
                        .headers()
                        .getFirst("Authorization"))
                .isNull();
    }

    @Test
    void signingOutTellsTheServerAndForgetsTheTokens() {
        signIn();

        session.signOut();

        assertThat(header("POST /api/session/end", "Authorization")).isEqualTo("Bearer first");
        api.call(OrganizationApi.MEMBERSHIPS);
        assertThat(server.asked("GET /api/account/memberships")
                        .getFirst()
                        .headers()
                        .getFirst("Authorization"))
                .isNull();
    }

    @Test
    void whoSignsInWhileTheLastOneStillSignsOutStaysSignedIn() throws Exception {
        signIn();
        var answer = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        server.on("POST /api/session/end", _ -> {
            asked.countDown();
            await(answer);
            return Reply.json(Map.of());
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var leaving = threads.submit(session::signOut);
            await(asked);
            signIn();
            answer.countDown();
            leaving.get();
        }
        api.call(OrganizationApi.MEMBERSHIPS);
        assertThat(header("GET /api/account/memberships", "Authorization")).isEqualTo("Bearer first");
    }

    @Test
    void noTokenStandsInWhatIsPrinted() {
        signIn();

        assertThat(api.tokens.toString() + Ask.of(AuthApi.SIGN_IN)).doesNotContain("first");
    }

    private void signIn() {
        var awaited =
                (Session.Step.CodeAwaited) session.signIn(new EmailAddress("ada@cabinet.example"), World.PASSWORD);
        session.finish(awaited, "123456");
    }

    private String header(String methodAndPath, String name) {
        return server.asked(methodAndPath).getFirst().headers().getFirst(name);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
