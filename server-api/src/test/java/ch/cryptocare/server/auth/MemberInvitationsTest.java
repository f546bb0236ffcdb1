package ch.cryptocare.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.auth.AccountLetter.Kind;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ada, who manages a practice, invites people to it. */
class MemberInvitationsTest {
    private static PracticeStage stage;

    @BeforeAll
    static void begin() throws Exception {
        stage = new PracticeStage();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void whoHasNoAccountOpensOneByTheLinkAndBelongsToThePractice() throws Exception {
        assertThat(stage.invites("sami@example.ch").status()).isEqualTo(202);
        var letter = stage.auth.lastLetter();
        assertThat(letter.kind()).isEqualTo(Kind.INVITED_TO_JOIN);
        assertThat(letter.organization()).contains("Cabinet du Rhône");
        var read = reads(stage.auth.lastToken()).body();
        assertThat(read.at("/organization").asText()).isEqualTo("Cabinet du Rhône");
        assertThat(read.at("/position").asText()).isEqualTo("STAFF");
        assertThat(read.at("/email").asText()).isEqualTo("sami@example.ch");
        assertThat(read.at("/hasAccount").asBoolean()).isFalse();
        assertThat(stage.open()).containsKey("sami@example.ch");

        var sami = stage.opensByLink(stage.auth.lastToken());
        assertThat(stage.roles(sami)).containsExactly("STAFF");
        assertThat(stage.sees(sami).code()).isEqualTo("second-factor-required");
        stage.auth.setsUpAuthenticator(sami);
        assertThat(stage.sees(sami).body().at("/mayManage").asBoolean()).isFalse();
        var own = sami.get("/api/account/memberships").body().at("/items");
        assertThat(own.findValuesAsText("name")).containsExactly("Cabinet du Rhône");
        assertThat(stage.open()).doesNotContainKey("sami@example.ch");
        assertThat(stage.noted("member-invited")).contains("{\"manager\": \"false\", \"position\": \"STAFF\"}");
        assertThat(stage.auth.noted()).contains("account-opened", "member-joined");
    }

    @Test
    void whoHasAnAccountAgreesWithItAndGetsTheRole() throws Exception {
        var ben = stage.auth.opens("ben@example.ch");
        PracticeStage.invites(stage.ada, stage.practice, "Ben@Example.ch", "PRACTITIONER", false);
        var token = stage.auth.lastToken();
        assertThat(reads(token).body().at("/hasAccount").asBoolean()).isTrue();
        assertThat(stage.roles(ben)).as("nobody belongs to it unasked").containsExactly("PATIENT");
        var joined = stage.accepts(ben, token);
        assertThat(joined.status()).isEqualTo(201);
        assertThat(joined.body().at("/secondFactorMissing").asBoolean()).isTrue();
        assertThat(stage.roles(ben)).containsExactlyInAnyOrder("PATIENT", "PRACTITIONER");
        assertThat(stage.auth.facts(stage.auth.idOf(ben), "role-given"))
                .containsExactly("{\"role\": \"PRACTITIONER\"}");
        assertThat(stage.accepts(ben, token).code())
                .as("nothing works before the second factor")
                .isEqualTo("second-factor-required");
        stage.auth.setsUpAuthenticator(ben);
        assertThat(stage.accepts(ben, token).code()).as("a link works once").isEqualTo("link-not-valid");
    }

    @Test
    void nothingTellsWhetherAnAddressHasAnAccount() throws Exception {
        stage.auth.opens("cleo@example.ch");
        var known = stage.invites("cleo@example.ch");
        var first = stage.auth.lastLetter();
        var unknown = stage.invites("nobody@example.ch");
        var second = stage.auth.lastLetter();
        assertThat(known).isEqualTo(unknown);
        assertThat(first.kind()).isEqualTo(second.kind());
        var listed = stage.ada
                .get("/api/organizations/" + stage.practice + "/invitations")
                .body()
                .at("/items");
        var shapes = listed.valueStream()
                .filter(one -> List.of("cleo@example.ch", "nobody@example.ch")
                        .contains(one.at("/email").asText()))
                .map(one -> List.copyOf(
                        one.propertyStream().map(field -> field.getKey()).toList()))
                .distinct();
        assertThat(shapes).hasSize(1);
    }

    @Test
    void anotherAddressDoesNotDo() throws Exception {
        var eve = stage.auth.opens("eve@example.ch");
        stage.invites("dmitri@example.ch");
        var token = stage.auth.lastToken();
        assertThat(stage.accepts(eve, token).code()).isEqualTo("other-address");
        assertThat(stage.roles(eve)).containsExactly("PATIENT");
        assertThat(reads(token).status()).as("it is still his").isEqualTo(200);
        assertThat(stage.accepts(stage.auth.browser(), token).code()).isEqualTo("sign-in-required");
    }

    @Test
    void aLinkThatOpensAnAccountOpensNoSecondOne() throws Exception {
        stage.invites("fanny@example.ch");
        var token = stage.auth.lastToken();
        var fanny = stage.auth.opens("fanny@example.ch");
        assertThat(PracticeStage.opens(stage.auth.browser(), token).code()).isEqualTo("link-not-valid");
        assertThat(stage.accepts(fanny, token).status())
                .as("she agrees with her own")
                .isEqualTo(201);
    }

    @Test
    void ofTwoPressesOnTheSameLinkOneCounts() throws Exception {
        var hugo = stage.auth.opens("hugo@example.ch");
        stage.invites("hugo@example.ch");
        var token = stage.auth.lastToken();
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> accepted(together, hugo.copy(), token));
            var other = threads.submit(() -> accepted(together, hugo.copy(), token));
            assertThat(List.of(one.get(), other.get())).contains("").doesNotHaveDuplicates();
        }
    }

    @Test
    void whoIsInvitedAgainHasOneLinkAndWhoIsNotInvitedAnyMoreHasNone() throws Exception {
        stage.invites("otto@example.ch");
        var first = stage.auth.lastToken();
        stage.invites("Otto@example.ch");
        var second = stage.auth.lastToken();
        assertThat(reads(first).code()).isEqualTo("link-not-valid");
        var open = stage.open();
        assertThat(open).containsKey("Otto@example.ch").doesNotContainKey("otto@example.ch");
        var withdrawal = "/api/member-invitations/" + open.get("Otto@example.ch") + "/withdrawal";
        assertThat(stage.ada.post(withdrawal).status()).isEqualTo(200);
        assertThat(stage.ada.post(withdrawal).status()).isEqualTo(404);
        assertThat(PracticeStage.opens(stage.auth.browser(), second).code()).isEqualTo("link-not-valid");
        assertThat(stage.noted("member-invitation-withdrawn")).hasSize(1);
    }

    @Test
    void whoWorksAtOneDeskDoesNotWorkAtAnotherAndNobodyJoinsTwice() throws Exception {
        var tess = stage.auth.opens("tess@example.ch");
        stage.invites("tess@example.ch");
        stage.accepts(tess, stage.auth.lastToken());
        stage.auth.setsUpAuthenticator(tess);
        PracticeStage.invites(stage.ada, stage.practice, "tess@example.ch", "PRACTITIONER", false);
        assertThat(stage.accepts(tess, stage.auth.lastToken()).code()).isEqualTo("already-member");

        var other = stage.founds("Cabinet de la Gare");
        PracticeStage.invites(stage.greta, other, "tess@example.ch", "STAFF", false);
        var token = stage.auth.lastToken();
        assertThat(stage.accepts(tess, token).code()).isEqualTo("staff-elsewhere");
        stage.ends(tess, stage.membershipOf(tess));
        assertThat(stage.accepts(tess, token).status())
                .as("the link is still good")
                .isEqualTo(201);
    }

    @Test
    void nobodyMailsTheWorldThroughAPractice() throws Exception {
        try (var busy = new PracticeStage()) {
            for (int i = 0; i < 3; i++)
                assertThat(busy.invites("ida@example.ch").status()).isEqualTo(202);
            assertThat(busy.invites("ida@example.ch").code()).isEqualTo("too-many-requests");
            int before = busy.auth.mailbox.size();
            for (int i = 0; i < 60; i++) busy.invites("patient" + i + "@example.ch");
            assertThat(busy.auth.mailbox.size() - before).isLessThanOrEqualTo(50);
            assertThat(busy.invites("last@example.ch").code()).isEqualTo("too-many-requests");
        }
    }

    @Test
    void anInvitationIsGoodForAWeek() throws Exception {
        try (var late = new PracticeStage()) {
            late.invites("luc@example.ch");
            var token = late.auth.lastToken();
            late.auth.clock.pass(Duration.ofDays(7));
            assertThat(PracticeStage.opens(late.auth.browser(), token).code()).isEqualTo("link-not-valid");
        }
    }

    @Test
    void onlyWhoManagesItInvitesAndToStrangersThePracticeDoesNotExist() throws Exception {
        var noor = stage.joins("noor@example.ch", "PRACTITIONER", false);
        var path = "/api/organizations/" + stage.practice + "/invitations";
        assertThat(PracticeStage.invites(noor, stage.practice, "x@example.ch", "STAFF", false)
                        .code())
                .isEqualTo("not-allowed");
        assertThat(noor.get(path).code()).isEqualTo("not-allowed");
        var stranger = stage.auth.opens("stranger@example.ch");
        assertThat(PracticeStage.invites(stranger, stage.practice, "x@example.ch", "STAFF", false)
                        .code())
                .isEqualTo("not-found");
        stage.invites("y@example.ch");
        var withdrawal = "/api/member-invitations/" + stage.open().get("y@example.ch") + "/withdrawal";
        for (var nosy : List.of(stranger.get(path), stranger.post(withdrawal), stage.sees(stranger)))
            assertThat(nosy.code()).isEqualTo("not-found");
        assertThat(stage.greta.get(path).status()).isEqualTo(200);
        assertThat(stage.noted("member-invitations-listed"))
                .as("an administrator looked")
                .hasSize(1);
    }

    private static Browser.Answer reads(String token) throws Exception {
        return stage.auth.browser().post("/api/member-invitations/reading", "token", token);
    }

    private static String accepted(CyclicBarrier together, Browser browser, String token) throws Exception {
        together.await();
        return stage.accepts(browser, token).code();
    }
}
