package ch.cryptocare.server.auth;

import static ch.cryptocare.server.tables.platform.Tables.AUDIT_EVENT;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.domain.Person;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Greta, an administrator, looks through people. */
class PeopleTest {
    private static final AuthStage STAGE = new AuthStage();
    private static Browser greta;

    @BeforeAll
    static void begin() throws Exception {
        greta = STAGE.opensAdmin("greta@example.ch");
    }

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void everybodyIsListedPageByPageTheNewestFirst() throws Exception {
        try (var busy = new AuthStage()) {
            var admin = busy.opensAdmin("greta@example.ch");
            for (int i = 0; i < 30; i++) {
                busy.clock.pass(Duration.ofMillis(2));
                busy.auth
                        .enrolAccount()
                        .enrol(patient(i), Language.FR, Role.PATIENT, AuthStage.PASSWORD, Optional.empty());
            }
            var first = admin.get("/api/people").body();
            assertThat(first.at("/items").findValuesAsText("email"))
                    .hasSize(25)
                    .startsWith("patient29@example.ch", "patient28@example.ch");
            var second = admin.get(
                            "/api/people?cursor=" + first.at("/nextCursor").asText())
                    .body();
            assertThat(second.at("/items").findValuesAsText("email"))
                    .containsExactly(
                            "patient4@example.ch",
                            "patient3@example.ch",
                            "patient2@example.ch",
                            "patient1@example.ch",
                            "patient0@example.ch",
                            "greta@example.ch");
            assertThat(second.hasNonNull("nextCursor")).isFalse();
            assertThat(admin.get("/api/people?role=ADMIN").body().at("/items").findValuesAsText("email"))
                    .containsExactly("greta@example.ch");
            assertThat(admin.get("/api/people?cursor=somewhere").code()).isEqualTo("invalid-input");
        }
    }

    @Test
    void somebodyIsFoundByTheWholeAddressAndByNoPartOfIt() throws Exception {
        STAGE.opens("ben@example.ch");
        var found = greta.post("/api/people/search", "email", "Ben@Example.ch")
                .body()
                .at("/items");
        assertThat(found).hasSize(1);
        assertThat(found.at("/0/name").asText()).isEqualTo("Ben");
        assertThat(found.at("/0/secondFactor").asBoolean()).isFalse();
        assertThat(found.at("/0/openedAt").asText()).isNotEmpty();
        assertThat(found.at("/0/lastSeenAt").asText()).isNotEmpty();
        assertThat(greta.post("/api/people/search", "email", "en@example.ch")
                        .body()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void whoLooksAtSomebodyIsNoted() throws Exception {
        var cleo = STAGE.idOf(STAGE.opens("cleo@example.ch"));
        assertThat(read(cleo).body().at("/person/email").asText()).isEqualTo("cleo@example.ch");
        var noted = STAGE.test
                .database
                .sql
                .selectFrom(AUDIT_EVENT)
                .where(AUDIT_EVENT.SUBJECT.eq(cleo), AUDIT_EVENT.ACTION.eq("account-read"))
                .fetch(AUDIT_EVENT.ACTOR);
        assertThat(noted).containsExactly(STAGE.idOf(greta));
        assertThat(read(UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void whatChangesSomethingAsksFirstWhoIsThere() throws Exception {
        try (var late = new AuthStage()) {
            var admin = late.opensAdmin("greta@example.ch");
            var fanny = late.idOf(late.opens("fanny@example.ch"));
            admin.post("/api/invitations", "email", "x@example.ch", "name", "X", "role", "STAFF");
            var invitation =
                    admin.get("/api/invitations").body().at("/items/0/id").asText();
            late.clock.pass(Duration.ofMinutes(11));
            var refused = List.of(
                    admin.post(path(fanny, "roles"), "role", "STAFF"),
                    admin.post(path(fanny, "roles/removal"), "role", "PATIENT"),
                    admin.post(path(fanny, "second-factor-reset"), "reason", "LOST"),
                    admin.post("/api/invitations/" + invitation + "/renewal"),
                    admin.post("/api/invitations/" + invitation + "/withdrawal"));
            assertThat(refused).extracting(Browser.Answer::code).containsOnly("proof-required");
            assertThat(admin.get("/api/people/" + fanny).status()).isEqualTo(200);
        }
    }

    private static Person patient(int number) {
        return new Person("Ben", new EmailAddress("patient" + number + "@example.ch"));
    }

    private static Browser.Answer read(UUID person) throws Exception {
        return greta.get("/api/people/" + person);
    }

    private static String path(UUID person, String what) {
        return "/api/people/" + person + "/" + what;
    }
}
