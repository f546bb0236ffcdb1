package ch.cryptocare.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.server.platform.PersonalRecords;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who belongs to Ada's practice, who looks after it, and how that ends. */
class MembersTest {
    private PracticeStage stage;

    @BeforeEach
    void begin() throws Exception {
        stage = new PracticeStage();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whoIsRemovedFromTheDeskIsStaffNoMoreFromTheNextRequestOn() throws Exception {
        var sami = stage.joins("sami@example.ch", "STAFF", false);
        assertThat(stage.sees(sami).status()).isEqualTo(200);
        assertThat(stage.ends(stage.ada, stage.membershipOf(sami)).status()).isEqualTo(200);
        assertThat(stage.sees(sami).status()).isEqualTo(404);
        assertThat(stage.roles(sami)).containsExactly("PATIENT");
        var letter = stage.auth.lastLetter();
        assertThat(letter.kind()).isEqualTo(Kind.MEMBERSHIP_ENDED);
        assertThat(letter.to().text()).isEqualTo("sami@example.ch");
        assertThat(letter.organization()).contains("Cabinet du Rhône");
        var samis = stage.auth.idOf(sami);
        assertThat(stage.auth.facts(samis, "member-removed")).hasSize(1);
        assertThat(stage.auth.facts(samis, "role-taken")).containsExactly("{\"role\": \"STAFF\"}");
    }

    @Test
    void whoLeavesIsWrittenNothingAndAPractitionerStaysOne() throws Exception {
        var noor = stage.joins("noor@example.ch", "PRACTITIONER", false);
        int letters = stage.auth.mailbox.size();
        assertThat(stage.ends(noor, stage.membershipOf(noor)).status()).isEqualTo(200);
        assertThat(stage.auth.mailbox).hasSize(letters);
        assertThat(stage.roles(noor)).containsExactly("PRACTITIONER");
        assertThat(stage.sees(noor).status()).isEqualTo(404);
        assertThat(noor.get("/api/account/memberships").body().at("/items")).isEmpty();
        assertThat(stage.auth.facts(stage.auth.idOf(noor), "member-left")).hasSize(1);
    }

    @Test
    void theLastManagerStaysOneUnlessAnAdministratorWantsItOtherwise() throws Exception {
        var adas = stage.membershipOf(stage.ada);
        assertThat(stage.ends(stage.ada, adas).code()).isEqualTo("last-manager");
        assertThat(stage.manages(stage.ada, adas, false).code()).isEqualTo("last-manager");
        var noor = stage.joins("noor@example.ch", "PRACTITIONER", false);
        var made = stage.manages(stage.ada, stage.membershipOf(noor), true);
        assertThat(made.body().at("/manager").asBoolean()).isTrue();
        assertThat(stage.manages(stage.ada, adas, false).status()).isEqualTo(200);
        assertThat(stage.invites("x@example.ch").code()).isEqualTo("not-allowed");
        assertThat(stage.ends(noor, stage.membershipOf(noor)).code()).isEqualTo("last-manager");
        assertThat(unmanaged()).isEmpty();
        assertThat(stage.ends(stage.greta, stage.membershipOf(noor)).status()).isEqualTo(200);
        assertThat(unmanaged()).containsExactly("Cabinet du Rhône");
        assertThat(stage.manages(stage.greta, adas, true).status()).isEqualTo(200);
        assertThat(unmanaged()).isEmpty();
    }

    @Test
    void twoManagersWhoRemoveEachOtherAtOnceLeaveOne() throws Exception {
        for (int round = 0; round < 5; round++) {
            var first = stage.joins("first" + round + "@example.ch", "PRACTITIONER", true);
            var second = stage.joins("second" + round + "@example.ch", "PRACTITIONER", true);
            var ofFirst = stage.membershipOf(first);
            var ofSecond = stage.membershipOf(second);
            var said = atOnce(() -> stage.ends(first, ofSecond), () -> stage.ends(second, ofFirst));
            assertThat(said).containsExactlyInAnyOrder("", "not-found");
            var left = stage.sees(first).status() == 200 ? ofFirst : ofSecond;
            stage.ends(stage.ada, left);
        }
    }

    @Test
    void ofTheLastTwoManagersWhoLeaveAtOnceOneStays() throws Exception {
        for (int round = 0; round < 5; round++) {
            var noor = stage.joins("noor" + round + "@example.ch", "PRACTITIONER", true);
            var adas = stage.membershipOf(stage.ada);
            var noors = stage.membershipOf(noor);
            var said = atOnce(() -> stage.manages(stage.ada, adas, false), () -> stage.manages(noor, noors, false));
            assertThat(said).containsExactlyInAnyOrder("", "last-manager");
            stage.manages(stage.greta, adas, true);
            stage.ends(stage.ada, noors);
        }
    }

    @Test
    void whoLosesTheRoleBelongsToThePracticeNoMore() throws Exception {
        var sami = stage.joins("sami@example.ch", "STAFF", true);
        stage.greta.post(stage.auth.pathOf(sami, "roles/removal"), "role", "STAFF");
        assertThat(stage.sees(sami).status()).isEqualTo(404);
        assertThat(stage.auth.facts(stage.auth.idOf(sami), "member-removed")).hasSize(1);
    }

    @Test
    void membersKnowEachOtherByNameAndAnAdministratorsLookIsNoted() throws Exception {
        var sami = stage.joins("sami@example.ch", "STAFF", false);
        var path = "/api/organizations/" + stage.practice + "/members";
        var listed = sami.get(path).body();
        assertThat(listed.at("/items").findValuesAsText("position")).containsExactly("PRACTITIONER", "STAFF");
        assertThat(listed.at("/items").findValuesAsText("manager")).containsExactly("true", "false");
        assertThat(listed.toString()).doesNotContain("@example.ch");
        assertThat(stage.noted("members-listed")).isEmpty();
        assertThat(stage.greta.get(path).body().at("/items")).hasSize(2);
        assertThat(stage.noted("members-listed")).hasSize(1);
        assertThat(sami.get("/api/organizations").code()).isEqualTo("not-allowed");
        assertThat(sami.post("/api/memberships/" + stage.membershipOf(stage.ada) + "/end")
                        .code())
                .isEqualTo("not-allowed");
        var stranger = stage.auth.opens("eve@example.ch");
        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stage.ends(stranger, stage.membershipOf(sami)).status()).isEqualTo(404);
        assertThat(stage.manages(stranger, stage.membershipOf(sami), true).status())
                .isEqualTo(404);
    }

    @Test
    void allPracticesAreListedPageByPageTheNewestFirst() throws Exception {
        for (int i = 0; i < 26; i++) {
            stage.auth.clock.pass(Duration.ofMillis(2));
            stage.founds("Cabinet " + i);
        }
        var first = stage.greta.get("/api/organizations").body();
        assertThat(first.at("/items").findValuesAsText("name")).hasSize(25).startsWith("Cabinet 25", "Cabinet 24");
        var second = stage.greta
                .get("/api/organizations?cursor=" + first.at("/nextCursor").asText())
                .body();
        assertThat(second.at("/items").findValuesAsText("name")).containsExactly("Cabinet 0", "Cabinet du Rhône");
        assertThat(second.at("/items/1/members").asInt()).isEqualTo(1);
        assertThat(second.at("/items/1/managers").asInt()).isEqualTo(1);
        assertThat(unmanaged()).hasSize(25);
        assertThat(stage.greta.get("/api/organizations?cursor=somewhere").code())
                .isEqualTo("invalid-input");
    }

    @Test
    void whatChangesSomethingAsksFirstWhoIsThere() throws Exception {
        var sami = stage.joins("sami@example.ch", "STAFF", false);
        var samis = stage.membershipOf(sami);
        stage.invites("x@example.ch");
        var invitation = stage.open().get("x@example.ch");
        stage.auth.clock.pass(Duration.ofMinutes(11));
        var refused = List.of(
                stage.greta.post("/api/organizations", "name", "Cabinet", "city", "Nyon"),
                stage.invites("y@example.ch"),
                stage.ada.post("/api/member-invitations/" + invitation + "/withdrawal"),
                stage.manages(stage.ada, samis, true),
                stage.ends(stage.ada, samis),
                stage.ends(sami, samis));
        assertThat(refused).extracting(Browser.Answer::code).containsOnly("proof-required");
    }

    /** Nobody's right waits for somebody else to look after a practice. */
    @Test
    void theLastManagerMayBeErasedAndThePracticeStaysWithoutOne() throws Exception {
        var sami = stage.joins("sami@example.ch", "STAFF", false);
        var records = stage.auth.auth.personalRecords();
        var ada = new DataSubject(
                new AccountId(stage.auth.idOf(stage.ada)), new EmailAddress("ada@example.ch"), List.of());
        var told = records.tell(ada).stream()
                .filter(section -> section.name().equals("memberships"))
                .findFirst()
                .orElseThrow();
        assertThat(told.rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("organization", "Cabinet du Rhône")
                        .containsEntry("position", "PRACTITIONER")
                        .containsEntry("manager", true));
        assertThat(records.holdings(ada)).contains(PersonalRecords.Holding.deleted("auth.membership", 1));
        assertThat(records.obstacles(ada)).isEmpty();
        stage.auth.test.database.run(() -> records.erase(ada));
        assertThat(stage.sees(sami).body().at("/organization/managers").asInt()).isZero();
        assertThat(unmanaged()).containsExactly("Cabinet du Rhône");
    }

    private List<String> unmanaged() throws Exception {
        return stage.greta
                .get("/api/organizations?unmanaged=true")
                .body()
                .at("/items")
                .findValuesAsText("name");
    }

    private interface Act {
        Browser.Answer done() throws Exception;
    }

    private static List<String> atOnce(Act one, Act other) throws Exception {
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> said(together, one));
            var second = threads.submit(() -> said(together, other));
            return List.of(first.get(), second.get());
        }
    }

    private static String said(CyclicBarrier together, Act act) throws Exception {
        together.await();
        return act.done().code();
    }
}
