package ch.cryptocare.server;

import static ch.cryptocare.server.tables.auth.Tables.ACCOUNT;
import static ch.cryptocare.server.tables.platform.Tables.AUDIT_EVENT;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.auth.Browser;
import ch.cryptocare.server.auth.db.JooqPersonalRecords;
import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.support.Eventually;
import ch.cryptocare.support.PlainSealer;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ben wants to be forgotten. Nothing is sealed here, so that a search of the database finds all. */
class ErasureTest {
    private static final String EMAIL = "ben.wavre@example.ch";
    private static final String NAME = "Ben Wavre";
    private static final String PHONE = House.phoneOf(EMAIL);

    /** What is about appointments there is found by no name, and goes all the same. */
    private static final List<String> NO_NAMES = List.of("messaging.message", "telehealth.meeting");

    private @TempDir Path folder;
    private House house;

    @BeforeEach
    void open() {
        house = new House(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whoeverLeftTheScreenOpenIsAskedForThePasswordFirst() throws Exception {
        var ben = house.opens(NAME, EMAIL);
        house.pass(Duration.ofMinutes(11));
        assertThat(ben.post("/api/account/exports").code()).isEqualTo("proof-required");
        assertThat(erasure(ben, true, true).code()).isEqualTo("proof-required");
        assertThat(ben.post("/api/session/proof", "password", House.PASSWORD).status())
                .isEqualTo(200);
        assertThat(ben.post("/api/account/exports").status()).isEqualTo(202);
    }

    @Test
    void theDryRunTellsTableByTableAndChangesNothing() throws Exception {
        var booked = house.books(NAME, EMAIL, 20);
        house.cancels(booked);
        var ben = house.opens(NAME, EMAIL);
        ben.get("/api/account/appointments");
        var before = owned();
        var plan = ben.get("/api/account/erasure-plan").body();
        var fates = new TreeMap<String, String>();
        plan.path("holdings")
                .forEach(holding -> fates.put(
                        holding.path("table").asText(), holding.path("fate").asText()));
        assertThat(fates)
                .containsEntry("auth.account", "DELETED")
                .containsEntry("auth.session", "DELETED")
                .containsEntry("scheduling.appointment", "PSEUDONYMISED")
                .containsEntry("payments.invoice", "KEPT")
                .containsEntry("payments.refund", "KEPT")
                .containsEntry("platform.audit_event", "KEPT");
        assertThat(plan.path("refundsOwedSats").asLong()).isPositive();
        assertThat(owned()).isEqualTo(before);
    }

    /** What nothing but an erasure changes. */
    private Map<String, String> owned() {
        var all = house.everything();
        all.keySet().retainAll(List.of("auth.account", "auth.session", "scheduling.appointment", "payments.refund"));
        return all;
    }

    @Test
    void anAppointmentToComeAndMoneyOwedStandInTheWay() throws Exception {
        var booked = house.books(NAME, EMAIL, 20);
        var ben = house.opens(NAME, EMAIL);
        assertThat(ben.get("/api/account/erasure-plan")
                        .body()
                        .at("/obstacles/0")
                        .asText())
                .isEqualTo("UPCOMING_APPOINTMENT");
        assertThat(erasure(ben, true, true).code()).isEqualTo("erasure-blocked");
        house.cancels(booked);
        assertThat(erasure(ben, true, false).code()).isEqualTo("refund-owed");
        assertThat(erasure(ben, true, true).status()).isEqualTo(202);
    }

    @Test
    void benIsForgottenEverywhereAndTheSumsStay() throws Exception {
        house.cancels(house.books(NAME, EMAIL, 20));
        var visit = house.books(NAME, EMAIL, 25).path("id").asText();
        house.books("Cleo Martin", "cleo.martin@example.ch", 30);
        house.appointmentsWere(Duration.ofDays(60));
        var ben = house.opens(NAME, EMAIL);
        ben.post("/api/account/exports");
        house.mailTo(EMAIL, "Your data are ready");
        var account = ben.get("/api/session").body().at("/account/id").asText();
        var sums = sums();
        for (var table : NO_NAMES) Eventually.get(table, () -> rowsAbout(visit, table));
        var token = receipt(erasure(ben, true, true).body());

        var mail = house.mailTo(EMAIL, "Your data are erased");
        assertThat(mail.path("text").asText()).contains("/erasure/#" + token);
        assertThat(ben.get("/api/session").status()).isEqualTo(401);
        assertThat(house.browser()
                        .post("/api/sessions", "email", EMAIL, "password", House.PASSWORD)
                        .code())
                .isEqualTo("sign-in-failed");
        Eventually.get(
                "the last letter's end",
                () -> Optional.of(house.everything().getOrDefault("auth.letter", "?"))
                        .filter(String::isEmpty));
        assertThat(traces(account)).isEmpty();
        for (var table : NO_NAMES) assertThat(rowsAbout(visit, table)).as(table).isEmpty();
        assertThat(sums()).isEqualTo(sums);
        assertThat(house.everything().toString()).contains("Cleo Martin");

        var receipt = house.browser().post("/api/erasure-receipts", "receipt", token);
        assertThat(receipt.body().path("status").asText()).isEqualTo("DONE");
        assertThat(receipt.body().path("holdings").toString()).contains("auth.account", "payments.invoice");
        assertThat(receipt.body().toString()).doesNotContain(EMAIL, NAME);
        assertThat(house.test.database.sql.fetchExists(AUDIT_EVENT, AUDIT_EVENT.ACTION.eq("account-erased")))
                .isTrue();
    }

    @Test
    void ofTwoAdministratorsWhoLeaveAtOnceOneStays() throws Exception {
        house.opens("Ada Keller", "ada.first@example.ch");
        house.opens("Ben Favre", "ben.second@example.ch");
        var database = house.test.database;
        database.sql.execute("delete from auth.account where 'ADMIN' = any (roles)");
        var newest = "select id from auth.account order by created_at desc limit 2";
        database.sql.execute("update auth.account set roles = '{ADMIN}' where id in (" + newest + ")");
        var records = new JooqPersonalRecords(database.sql, new PlainSealer());
        var both = database.sql.fetch(newest).getValues(0, UUID.class);
        var together = new CyclicBarrier(both.size());
        try (var threads = Executors.newFixedThreadPool(both.size())) {
            for (var leaving : threads.invokeAll(both.stream()
                    .map(id -> (Callable<Boolean>) () -> leaves(records, id, together))
                    .toList())) leaving.get();
        }
        assertThat(database.sql.fetchCount(ACCOUNT, ACCOUNT.ID.in(both))).isEqualTo(1);
    }

    private boolean leaves(JooqPersonalRecords records, UUID id, CyclicBarrier together) throws Exception {
        var subject = new DataSubject(new AccountId(id), new EmailAddress("ada.first@example.ch"), List.of());
        together.await();
        return house.test.database.in(() -> {
            boolean free = records.obstacles(subject).isEmpty();
            if (free) records.erase(subject);
            return free;
        });
    }

    @Test
    void benThinksAgainWithinThreeDays() throws Exception {
        var ben = house.opens(NAME, EMAIL);
        erasure(ben, false, false);
        house.mailTo(EMAIL, "will be erased in three days");
        assertThat(erasure(ben, false, false).code()).isEqualTo("request-in-progress");
        assertThat(ben.post("/api/account/erasures/stop").body().path("status").asText())
                .isEqualTo("STOPPED");
        house.mailTo(EMAIL, "Your account stays");
        assertThat(ben.post("/api/account/erasures/stop").status()).isEqualTo(404);
        assertThat(ben.get("/api/account/data").body().path("erasure").isNull()).isTrue();
    }

    @Test
    void aBackupFromBeforeDoesNotBringBenBack() throws Exception {
        var ben = house.opens(NAME, EMAIL);
        var sql = house.test.database.sql;
        sql.execute("create table backup as select * from auth.account");
        erasure(ben, true, true);
        house.mailTo(EMAIL, "Your data are erased");
        sql.execute("insert into auth.account select * from backup where id not in (select id from auth.account)");
        sql.execute("drop table backup");
        sql.execute("delete from legal.erasure");
        assertThat(house.everything().toString()).contains(EMAIL);
        house.restart();
        assertThat(house.everything().toString()).doesNotContain(EMAIL, NAME);
    }

    @Test
    void aReceiptThatWasGuessedShowsNothing() throws Exception {
        var ben = house.opens(NAME, EMAIL);
        var receipt = receipt(erasure(ben, false, false).body());
        var anybody = house.browser();
        assertThat(anybody.post("/api/erasure-receipts", "receipt", receipt).status())
                .isEqualTo(200);
        var other = receipt.substring(0, receipt.length() - 1) + (receipt.endsWith("0") ? "1" : "0");
        for (var wrong : List.of(other, receipt.split("\\.", -1)[0], "", ".", "x.y"))
            assertThat(anybody.post("/api/erasure-receipts", "receipt", wrong).status())
                    .isEqualTo(404);
    }

    private static Browser.Answer erasure(Browser browser, boolean atOnce, boolean waives) throws Exception {
        return browser.post("/api/account/erasures", "atOnce", atOnce, "waivesRefunds", waives);
    }

    private static String receipt(JsonNode erasure) {
        return erasure.path("receipt").asText();
    }

    /** Where anything of Ben is left: rows as text, with what is sealed as it was. */
    private List<String> traces(String account) {
        var found = new ArrayList<String>();
        house.everything().forEach((table, rows) -> {
            for (var trace : List.of(NAME, EMAIL, PHONE, "Wavre"))
                if (rows.contains(trace)) found.add(table + " has " + trace);
            boolean named = rows.contains(account);
            if (named && !List.of("platform.audit_event", "legal.erasure").contains(table))
                found.add(table + " has the account");
        });
        return found;
    }

    private Optional<String> rowsAbout(String appointment, String table) {
        return Optional.ofNullable(house.everything().get(table)).filter(rows -> rows.contains(appointment));
    }

    private String sums() {
        return house.test
                .database
                .sql
                .fetch("select (select sum(received_sats) from payments.invoice), (select sum(amount_sats) from"
                        + " payments.refund), (select sum(price_sats) from scheduling.appointment)")
                .toString();
    }
}
