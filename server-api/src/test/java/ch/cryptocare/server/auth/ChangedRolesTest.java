package ch.cryptocare.server.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import ch.cryptocare.server.auth.db.JooqAccounts;
import ch.cryptocare.server.auth.db.JooqLetters;
import ch.cryptocare.server.auth.db.JooqLinks;
import ch.cryptocare.server.auth.db.JooqMemberships;
import ch.cryptocare.server.auth.usecases.ChangeRoles;
import ch.cryptocare.server.auth.usecases.TellOwner;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.support.PlainSealer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Greta, an administrator, gives roles and takes them. */
class ChangedRolesTest {
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
    void aRoleCountsFromTheNextRequestOn() throws Exception {
        var ada = STAGE.opens("ada@example.ch");
        assertThat(renames(ada)).isEmpty();
        var given = greta.post(STAGE.pathOf(ada, "roles"), "role", "PRACTITIONER");
        assertThat(roles(given)).containsExactlyInAnyOrder("PATIENT", "PRACTITIONER");
        assertThat(STAGE.lastLetter().kind()).isEqualTo(Kind.ROLE_GIVEN);
        assertThat(renames(ada)).isEqualTo("second-factor-required");
        STAGE.setsUpAuthenticator(ada);
        assertThat(renames(ada)).isEmpty();

        greta.post(STAGE.pathOf(ada, "roles"), "role", "ADMIN");
        assertThat(ada.get("/api/people").status()).isEqualTo(200);
        greta.post(STAGE.pathOf(ada, "roles/removal"), "role", "ADMIN");
        assertThat(STAGE.lastLetter().kind()).isEqualTo(Kind.ROLE_TAKEN);
        assertThat(STAGE.lastLetter().to().text()).isEqualTo("ada@example.ch");
        assertThat(ada.get("/api/people").code()).isEqualTo("not-allowed");
        assertThat(STAGE.facts(STAGE.idOf(ada), "role-taken")).containsExactly("{\"role\": \"ADMIN\"}");
    }

    @Test
    void aRoleThatIsThereIsNotGivenAgainAndWhoIsNothingElseIsAPatient() throws Exception {
        var dmitri = STAGE.opens("dmitri@example.ch");
        int letters = STAGE.mailbox.size();
        greta.post(STAGE.pathOf(dmitri, "roles"), "role", "PATIENT");
        var taken = greta.post(STAGE.pathOf(dmitri, "roles/removal"), "role", "PATIENT");
        assertThat(roles(taken)).containsExactly("PATIENT");
        assertThat(STAGE.mailbox).hasSize(letters);
        STAGE.is(dmitri, Role.STAFF);
        taken = greta.post(STAGE.pathOf(dmitri, "roles/removal"), "role", "STAFF");
        assertThat(roles(taken)).containsExactly("PATIENT");
    }

    @Test
    void theLastAdministratorStaysAndNobodyTakesTheirOwn() throws Exception {
        try (var small = new AuthStage()) {
            var first = small.opensAdmin("greta@example.ch");
            assertThat(first.post(small.pathOf(first, "roles/removal"), "role", "ADMIN")
                            .code())
                    .isEqualTo("last-administrator");
            var second = small.opensAdmin("hugo@example.ch");
            assertThat(first.post(small.pathOf(first, "roles/removal"), "role", "ADMIN")
                            .code())
                    .isEqualTo("own-account");
            assertThat(first.post(small.pathOf(second, "roles/removal"), "role", "ADMIN")
                            .status())
                    .isEqualTo(200);
            assertThat(second.get("/api/people").code()).isEqualTo("not-allowed");
        }
    }

    @Test
    void twoAdministratorsWhoTakeTheRoleFromEachOtherAtOnceLeaveOne() throws Exception {
        try (var small = new AuthStage();
                var threads = Executors.newFixedThreadPool(2)) {
            var first = small.opensAdmin("greta@example.ch");
            var second = small.opensAdmin("hugo@example.ch");
            for (int round = 0; round < 10; round++) {
                small.is(first, Role.ADMIN);
                small.is(second, Role.ADMIN);
                var together = new CyclicBarrier(2);
                var ofSecond = small.pathOf(second, "roles/removal");
                var ofFirst = small.pathOf(first, "roles/removal");
                var one = threads.submit(() -> taken(together, first, ofSecond));
                var other = threads.submit(() -> taken(together, second, ofFirst));
                assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder("", "not-allowed");
            }
        }
    }

    /** Their request came while they were one, and waited for another that took the role. */
    @Test
    void whoIsNoAdministratorAnyMoreGivesNothing() throws Exception {
        var hugo = STAGE.opensAdmin("hugo@example.ch");
        var ada = new AccountId(STAGE.idOf(STAGE.opens("ada.two@example.ch")));
        var asked = new Caller(
                new AccountId(STAGE.idOf(hugo)), UUID.randomUUID(), Set.of(Role.ADMIN), true, STAGE.clock.instant());
        greta.post(STAGE.pathOf(hugo, "roles/removal"), "role", "ADMIN");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> changeRoles().give(asked, ada, Role.ADMIN))
                .matches(refusal -> refusal.type == ProblemType.NOT_ALLOWED);
    }

    private static ChangeRoles changeRoles() {
        var sql = STAGE.test.database.sql;
        var sealer = new PlainSealer();
        var tell = new TellOwner(new JooqLetters(sql, sealer), new JooqLinks(sql, sealer), event -> {}, STAGE.clock);
        var accounts = new JooqAccounts(sql, sealer, STAGE.clock);
        return new ChangeRoles(
                STAGE.audit, STAGE.test.database, accounts, new JooqMemberships(sql, sealer), tell, STAGE.clock);
    }

    private static String taken(CyclicBarrier together, Browser admin, String path) throws Exception {
        together.await();
        return admin.post(path, "role", "ADMIN").code();
    }

    /** Whether they may do what everybody may, once nothing is missing. */
    private static String renames(Browser browser) throws Exception {
        return browser.post("/api/account/profile", "name", "Ben", "language", "EN")
                .code();
    }

    private static List<String> roles(Browser.Answer answer) {
        return answer.body()
                .at("/person/roles")
                .valueStream()
                .map(node -> node.asText())
                .toList();
    }
}
