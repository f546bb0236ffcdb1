package ch.cryptocare.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.payments.domain.Preimage;
import ch.cryptocare.support.Eventually;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cleo has cancelled in time: her money goes back, from her page to her wallet, and the whole server in between. */
class RefundTest {
    private static final String EMAIL = "cleo.martin@example.ch";
    private @TempDir Path folder;
    private Optional<House> opened = Optional.empty();

    @AfterEach
    void close() {
        opened.ifPresent(House::close);
    }

    @Test
    void asSoonAsCleoSaysWhereToItIsPaidOnceProvenAndTold() throws Exception {
        var house = open(Map.of());
        var people = new Refunded(house);
        var booked = cancelled(house);
        var refund = people.refund(booked).path("id").asText();
        var letter = house.mailTo(EMAIL, "We owe you a refund").path("text").asText();
        assertThat(letter)
                .contains(
                        "where to send it",
                        "/appointment/?id=" + booked.path("id").asText());

        var foreign =
                people.walletsInvoice("{\"network\":\"lnbc\"}").path("bolt11").asText();
        var refused = people.directs(booked, refund, foreign);
        assertThat(refused.code()).isEqualTo("invalid-input");
        assertThat(refused.body().at("/facts/reason").asText()).isEqualTo("other-network");

        house.sandbox.breakTwin("phoenixd", "lose-answer", 1);
        assertThat(people.directs(booked, refund, "cleo@wallet.example").status())
                .isEqualTo(200);
        var sent = Eventually.get(
                "the refund",
                () -> Optional.of(people.refund(booked))
                        .filter(part -> part.path("status").asText().equals("SENT")));

        var preimage = sent.path("preimage").asText();
        assertThat(new Preimage(preimage).proves(sent.path("paymentHash").asText()))
                .isTrue();
        assertThat(sent.path("destination").asText()).isEqualTo("cleo@wallet.example");
        var payouts = house.sandbox.get("/sandbox/lightning/payouts");
        assertThat(payouts).hasSize(1);
        assertThat(payouts.at("/0/amountSats").asLong())
                .isEqualTo(sent.path("amountSats").asLong());
        assertThat(house.mailTo(EMAIL, "Your refund of").path("text").asText()).contains(preimage);
        assertThat(people.directs(booked, refund, "cleo@wallet.example").code()).isEqualTo("refund-not-open");
    }

    @Test
    void whereNothingCanPayThePracticePaysByHandAndProvesIt() throws Exception {
        var house = open(Map.of("CRYPTOCARE_PHOENIXD_SPENDING_PASSWORD", ""));
        var people = new Refunded(house);
        var booked = cancelled(house);
        var refund = people.refund(booked).path("id").asText();
        var sami = people.signsIn("staff");
        assertThat(sami.post("/api/agenda/refunds/" + refund + "/release").code())
                .isEqualTo("refund-not-open");

        var invoice = people.walletsInvoice("{}");
        people.directs(booked, refund, invoice.path("bolt11").asText());
        var listed = sami.get("/api/agenda/refunds?status=OWED").body().at("/items/0");
        assertThat(listed.path("patientName").asText()).isEqualTo("Cleo Martin");
        assertThat(listed.path("destinationKnown").asBoolean()).isTrue();
        assertThat(listed.path("bolt11").isNull()).isTrue();

        var released = sami.post("/api/agenda/refunds/" + refund + "/release").body();
        assertThat(released.path("status").asText()).isEqualTo("SENDING");
        assertThat(released.path("bolt11")).isEqualTo(invoice.path("bolt11"));
        assertThat(sami.post("/api/agenda/refunds/" + refund + "/proof", "preimage", "ab".repeat(32))
                        .code())
                .isEqualTo("invalid-input");
        var proven = sami.post(
                "/api/agenda/refunds/" + refund + "/proof",
                "preimage",
                invoice.path("preimage").asText());
        assertThat(proven.body().path("status").asText()).isEqualTo("SENT");
        assertThat(noted(house, "refund-released") + noted(house, "refund-proven"))
                .isEqualTo(2);
    }

    @Test
    void administratorsSeeAllButNoPatientsAndOthersSeeNothing() throws Exception {
        var house = open(Map.of());
        var people = new Refunded(house);
        var booked = cancelled(house);
        var refund = people.refund(booked).path("id").asText();
        var greta = people.signsIn("admin");
        var seen = greta.get("/api/refunds").body();
        assertThat(seen.at("/items/0/id").asText()).isEqualTo(refund);
        assertThat(seen.at("/items/0/appointment/practitionerName").asText()).isEqualTo("Dr. Mei Tanaka");
        assertThat(seen.toString()).doesNotContain("Cleo", EMAIL);
        assertThat(greta.get("/api/refunds?status=SENT").body().path("items")).isEmpty();
        assertThat(greta.get("/api/refunds?cursor=nonsense").code()).isEqualTo("invalid-input");

        var ben = house.opens("Ben Favre", "ben.curious@example.ch");
        assertThat(ben.get("/api/refunds").code()).isEqualTo("not-allowed");
        assertThat(ben.get("/api/agenda/refunds").code()).isEqualTo("not-allowed");
        house.pass(Duration.ofMinutes(11));
        assertThat(greta.post("/api/refunds/" + refund + "/release").code()).isEqualTo("proof-required");
    }

    /** Where it went names Cleo; that it went, how much and by which payment stays in the books. */
    @Test
    void whereItWentIsToldToCleoAndForgottenWithHer() throws Exception {
        var house = open(Map.of());
        var people = new Refunded(house);
        var booked = cancelled(house);
        people.directs(booked, people.refund(booked).path("id").asText(), "cleo.martin@wallet.example");
        Eventually.get(
                "the refund",
                () -> Optional.of(people.refund(booked))
                        .filter(part -> part.path("status").asText().equals("SENT")));
        assertThat(refunds(house)).contains("cleo.martin@wallet.example");
        var cleo = house.opens("Cleo Martin", EMAIL);
        cleo.get("/api/account/appointments");
        assertThat(cleo.get("/api/account/erasure-plan").body().path("holdings").toString())
                .contains("{\"table\":\"payments.refund\",\"rows\":1,\"fate\":\"PSEUDONYMISED\"");

        cleo.post("/api/account/erasures", "atOnce", true, "waivesRefunds", false);
        house.mailTo(EMAIL, "Your data are erased");
        assertThat(refunds(house)).doesNotContain("wallet.example").contains("SENT");
    }

    private House open(Map<String, String> settings) {
        var house = new House(folder, settings);
        opened = Optional.of(house);
        return house;
    }

    private static JsonNode cancelled(House house) throws Exception {
        var booked = house.books("Cleo Martin", EMAIL, 20);
        house.cancels(booked);
        return booked;
    }

    private static String refunds(House house) {
        return house.everything().getOrDefault("payments.refund", "");
    }

    private static int noted(House house, String action) {
        return house.test.database.sql.fetchCount(house.test
                .database
                .sql
                .selectFrom("platform.audit_event")
                .where("action = ? and actor is not null", action));
    }
}
