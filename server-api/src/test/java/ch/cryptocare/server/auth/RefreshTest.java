package ch.cryptocare.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.auth.AccountLetter.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Tokens that follow one another, and what happens when an old one comes back. */
class RefreshTest {
    private static final AuthStage STAGE = new AuthStage();
    private static final String REFRESH = "/api/session/refreshing";

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void aSessionLivesAsLongAsItIsUsedAndEndsAfterSevenDaysWithout() throws Exception {
        var ben = STAGE.opens("ben@example.ch");
        STAGE.clock.pass(Duration.ofMinutes(16));
        assertThat(ben.get("/api/session").status()).isEqualTo(401);
        for (int day = 0; day < 10; day++) {
            assertThat(ben.post(REFRESH).status()).isEqualTo(200);
            STAGE.clock.pass(Duration.ofDays(1));
        }
        STAGE.clock.pass(Duration.ofDays(7));
        assertThat(ben.post(REFRESH).status()).isEqualTo(401);
    }

    @Test
    void anOldTokenThatComesBackEndsTheSessionAndItsOwnerIsTold() throws Exception {
        var cleo = STAGE.opens("cleo@example.ch");
        var thief = cleo.copy();
        cleo.post(REFRESH);
        STAGE.clock.pass(Duration.ofSeconds(11));
        assertThat(thief.post(REFRESH).code()).isEqualTo("sign-in-required");
        assertThat(STAGE.lastLetter().kind()).isEqualTo(Kind.SESSION_STOLEN);
        assertThat(cleo.get("/api/session").status()).isEqualTo(401);
        assertThat(cleo.post(REFRESH).status()).isEqualTo(401);
    }

    @Test
    void twoTabsThatAskAtOnceGetTheSameSuccessor() throws Exception {
        var tab = STAGE.opens("dmitri@example.ch");
        var tries = new ArrayList<Callable<String>>();
        for (int i = 0; i < 20; i++) {
            var other = tab.copy();
            tries.add(() -> other.post(REFRESH).status() + " " + other.cookies.get("refresh"));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(tries).stream()
                    .map(future -> future.resultNow())
                    .distinct()
                    .toList();
            assertThat(answers).hasSize(1).allMatch(answer -> answer.startsWith("200 "));
        }
    }

    @Test
    void aGrandparentIsNotForgivenWithinTheGraceEither() throws Exception {
        var eva = STAGE.opens("eva@example.ch");
        var grandparent = eva.copy();
        eva.post(REFRESH);
        eva.post(REFRESH);
        assertThat(grandparent.post(REFRESH).status()).isEqualTo(401);
        assertThat(eva.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void anotherKindOfDeviceIsNotASecondTab() throws Exception {
        var fanny = STAGE.opens("fanny@example.ch");
        var thief = new Browser(STAGE.port, "curl/8.0");
        thief.cookies.putAll(fanny.cookies);
        fanny.post(REFRESH);
        assertThat(thief.post(REFRESH).status()).isEqualTo(401);
        assertThat(fanny.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void whatWasNeverATokenEndsNothing() throws Exception {
        var gil = STAGE.opens("gil@example.ch");
        var thief = STAGE.browser();
        thief.cookies.put("refresh", "made-up");
        assertThat(thief.post(REFRESH).status()).isEqualTo(401);
        assertThat(gil.get("/api/session").status()).isEqualTo(200);
    }
}
