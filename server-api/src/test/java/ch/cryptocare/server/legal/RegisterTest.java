package ch.cryptocare.server.legal;

import static ch.cryptocare.server.legal.LegalStage.texts;
import static ch.cryptocare.server.tables.legal.Tables.PROCESSING_ACTIVITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The register of processing activities, as Greta and Hugo keep it. */
class RegisterTest {
    private static final String REGISTER = "/api/register/activities";
    private final LegalStage stage = new LegalStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void itComesWithWhatTheProductDoesInBothLanguages() throws Exception {
        var names = new ArrayList<String>();
        stage.get("greta", REGISTER)
                .body()
                .at("/items")
                .forEach(item -> names.add(item.at("/nameEn").asText()));
        assertThat(names)
                .startsWith("Appointments", "Payments and refunds", "Video consultations", "Mails")
                .contains("Accounts and signing in", "Audit log", "Agreements and consents");
        var firstId = stage.get("greta", REGISTER).body().at("/items/0/id").asText();
        var first = stage.get("greta", REGISTER + "/" + firstId).body();
        assertThat(first.at("/fr/retention").asText()).contains("dix ans", "jusqu’à la fin du jour");
        assertThat(first.at("/en/retention").asText()).contains("ten years", "until the end of the day");
        assertThat(first.at("/changedBy").isNull()).isTrue();
        assertThat(stage.noted()).contains("register-read");
    }

    @Test
    void onlyAdministratorsSeeItAndNothingMore() throws Exception {
        assertThat(stage.get("", REGISTER).code()).isEqualTo("sign-in-required");
        assertThat(stage.get("ben", REGISTER).code()).isEqualTo("not-allowed");
        assertThat(stage.post("ben", REGISTER, Map.of()).code()).isEqualTo("not-allowed");
        assertThat(stage.get("ben", "/api/register/export.pdf?language=FR").code())
                .isEqualTo("not-allowed");
        assertThat(stage.get("greta", REGISTER + "/" + UUID.randomUUID()).code())
                .isEqualTo("not-found");
    }

    @Test
    void gretaEntersAnActivityAndItStandsWhereSheWantsIt() throws Exception {
        var added = stage.post("greta", REGISTER, activity(1, "Newsletter"));
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.body().at("/changedBy").asText()).isEqualTo("greta@example.ch");
        assertThat(stage.get("greta", REGISTER).body().at("/items/0/nameFr").asText())
                .isEqualTo("Newsletter FR");
        assertThat(stage.noted()).contains("register-entered");
    }

    @Test
    void anEditThatComesTooLateIsRefusedAndLosesNobodysWords() throws Exception {
        var id = unchangedId();
        assertThat(stage.post("greta", REGISTER + "/" + id + "/revisions", revision(1, "By Greta"))
                        .status())
                .isEqualTo(201);
        var late = stage.post("hugo", REGISTER + "/" + id + "/revisions", revision(1, "By Hugo"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("changed-meanwhile");
        assertThat(late.body().at("/facts/revision").asInt()).isEqualTo(2);
        var present = stage.get("hugo", REGISTER + "/" + id).body();
        assertThat(present.at("/en/name").asText()).isEqualTo("By Greta EN");

        var again = stage.post("hugo", REGISTER + "/" + id + "/revisions", revision(2, "By Hugo"));
        assertThat(again.body().at("/revision").asInt()).isEqualTo(3);
        assertThat(revisionsOf(id)).hasSize(3).endsWith("By Greta EN", "By Hugo EN");
    }

    @Test
    void ofManyEditsAtOnceExactlyOneIsKept() throws Exception {
        var id = unchangedId();
        var statuses = new ArrayList<Integer>();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 8; i++) {
            var name = "Edit " + i;
            threads.add(Thread.ofVirtual().start(() -> {
                try {
                    var answer = stage.post("greta", REGISTER + "/" + id + "/revisions", revision(1, name));
                    synchronized (statuses) {
                        statuses.add(answer.status());
                    }
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        for (var thread : threads) thread.join();
        assertThat(statuses).hasSize(8).containsOnlyOnce(201).contains(409);
        assertThat(revisionsOf(id)).hasSize(2);
    }

    @Test
    void whatIsRetiredStaysReadableAndCanBeBroughtBack() throws Exception {
        var id = unchangedId();
        var retired = stage.post("greta", REGISTER + "/" + id + "/retirement", Map.of("revision", 1));
        assertThat(retired.body().at("/retired").asBoolean()).isTrue();
        assertThat(stage.get("greta", REGISTER + "/" + id).body().at("/retired").asBoolean())
                .isTrue();
        var back = stage.post("greta", REGISTER + "/" + id + "/revisions", revision(2, "Again"));
        assertThat(back.body().at("/retired").asBoolean()).isFalse();
        assertThat(stage.noted()).contains("register-retired", "register-changed");
    }

    @Test
    void theDatabaseItselfRefusesToRewriteOrForgetARevision() {
        var sql = stage.test.database.sql;
        assertThatThrownBy(() -> sql.update(PROCESSING_ACTIVITY)
                        .set(PROCESSING_ACTIVITY.NAME_EN, "x")
                        .execute())
                .hasMessageContaining("only ever added to");
        assertThatThrownBy(() -> sql.deleteFrom(PROCESSING_ACTIVITY).execute())
                .hasMessageContaining("only ever added to");
    }

    @Test
    void aTextThatIsMissingOrTooLongNamesItsField() throws Exception {
        var texts = texts("Newsletter");
        texts.put("retention", "  ");
        var refused = stage.post("greta", REGISTER, Map.of("position", 1, "fr", texts, "en", texts("Newsletter")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/facts/field").asText()).isEqualTo("retention");
        texts.put("retention", "x".repeat(4001));
        assertThat(stage.post("greta", REGISTER, Map.of("position", 1, "fr", texts, "en", texts("N")))
                        .body()
                        .at("/facts/reason")
                        .asText())
                .isEqualTo("too-long");
    }

    @Test
    void aLongRegisterIsReadPageByPage() throws Exception {
        for (int i = 0; i < 45; i++) stage.post("greta", REGISTER, activity(100 + i, "Activity " + i));
        var first = stage.get("greta", REGISTER).body();
        assertThat(first.at("/items")).hasSize(50);
        var rest = stage.get(
                        "greta", REGISTER + "?cursor=" + first.at("/nextCursor").asText())
                .body();
        assertThat(rest.at("/items")).hasSize(8);
        assertThat(rest.at("/nextCursor").isNull()).isTrue();
        assertThat(stage.get("greta", REGISTER + "?cursor=no").code()).isEqualTo("invalid-input");
    }

    @Test
    void nobodyTakesItAlongFromAScreenThatWasLeftOpen() throws Exception {
        assertThat(stage.get("greta", "/api/register/export.csv?language=EN").status())
                .isEqualTo(200);
        stage.clock.pass(Duration.ofMinutes(11));
        assertThat(stage.get("greta", "/api/register/export.csv?language=EN").code())
                .isEqualTo("proof-required");
        assertThat(stage.get("greta", "/api/register/export.pdf?language=EN").code())
                .isEqualTo("proof-required");
        assertThat(stage.noted().stream().filter("register-exported"::equals)).hasSize(1);
    }

    /** What she wrote is the register's, and says by number that it was she. */
    @Test
    void gretaIsToldThatHerChangesStayWhenSheIsErased() throws Exception {
        stage.post("greta", REGISTER, activity(1, "Newsletter"));
        var kept = stage.get("greta", "/api/account/erasure-plan")
                .body()
                .path("holdings")
                .valueStream()
                .filter(holding -> holding.path("table").asText().equals("legal.processing_activity"))
                .toList();
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().path("rows").asInt()).isEqualTo(1);
        assertThat(kept.getFirst().path("fate").asText()).isEqualTo("KEPT");
        assertThat(kept.getFirst().path("reason").asText()).isEqualTo("EVIDENCE");
    }

    /** Of one that no migration has changed. */
    private String unchangedId() throws Exception {
        return stage.get("greta", REGISTER).body().at("/items/2/id").asText();
    }

    private List<String> revisionsOf(String id) {
        return stage.test
                .database
                .sql
                .selectFrom(PROCESSING_ACTIVITY)
                .where(PROCESSING_ACTIVITY.ID.eq(UUID.fromString(id)))
                .orderBy(PROCESSING_ACTIVITY.REVISION)
                .fetch(PROCESSING_ACTIVITY.NAME_EN);
    }

    private static Map<String, Object> activity(int position, String name) {
        return Map.of("position", position, "fr", texts(name + " FR"), "en", texts(name + " EN"));
    }

    private static Map<String, Object> revision(int from, String name) {
        return Map.of("revision", from, "position", 10, "fr", texts(name + " FR"), "en", texts(name + " EN"));
    }
}
