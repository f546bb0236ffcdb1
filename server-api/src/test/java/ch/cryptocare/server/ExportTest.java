package ch.cryptocare.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.server.auth.Browser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ben wants to have what is kept of him. */
class ExportTest {
    private static final String EMAIL = "ben.wavre@example.ch";
    private static final String NAME = "Ben Wavre";
    private static final String PHONE = House.phoneOf(EMAIL);

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
    void benFetchesAllThatIsKeptOfHimAndNobodyElseCan() throws Exception {
        house.books(NAME, EMAIL, 20);
        house.books("Cleo Martin", "cleo.martin@example.ch", 30);
        var ben = house.opens(NAME, EMAIL);
        belongsToAPractice(ben);

        var asked = ben.post("/api/account/exports");
        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.body().path("status").asText()).isEqualTo("PREPARING");
        house.mailTo(EMAIL, "Your data are ready");
        var exports = ben.get("/api/account/data").body().path("exports");
        assertThat(exports.at("/0/status").asText()).isEqualTo("READY");

        var path = "/api/account/exports/" + asked.body().path("id").asText() + "/file";
        var files = unpacked(ben.file(path));
        var data = Json.MAPPER.readTree(files.get("data.json"));
        assertThat(data.at("/account/0/email").asText()).isEqualTo(EMAIL);
        assertThat(data.at("/appointments/0/phone").asText()).isEqualTo(PHONE);
        assertThat(data.at("/appointments/0/status").asText()).isEqualTo("BOOKED");
        assertThat(data.at("/invoices/0/receivedSats").asLong()).isPositive();
        assertThat(data.path("meetings")).hasSize(1);
        assertThat(data.path("mails")).isNotEmpty();
        assertThat(data.path("events")).isNotEmpty();
        assertThat(files.get("data.html"))
                .contains(NAME, PHONE, "Dr. Mei Tanaka", "Cabinet de la Gare")
                .doesNotContain("field.", "section.");
        assertThat(files.toString()).doesNotContain("Cleo", "cleo.martin");

        var cleo = house.opens("Cleo Martin", "cleo.martin@example.ch");
        assertThat(cleo.get(path).status()).isEqualTo(404);
        assertThat(house.browser().get(path).status()).isEqualTo(401);
    }

    @Test
    void whoFindsTheScreenOpenDoesNotTakeAPackedExportAlong() throws Exception {
        var ben = house.opens(NAME, EMAIL);
        var id = ben.post("/api/account/exports").body().path("id").asText();
        house.mailTo(EMAIL, "Your data are ready");
        house.pass(Duration.ofMinutes(11));
        var path = "/api/account/exports/" + id + "/file";
        assertThat(ben.get(path).code()).isEqualTo("proof-required");
        ben.post("/api/session/proof", "password", House.PASSWORD);
        assertThat(unpacked(ben.file(path))).containsKeys("data.json", "data.html");
    }

    @Test
    void anExportIsGoneAfterAWeek() throws Exception {
        var ben = house.opens(NAME, EMAIL);
        var id = ben.post("/api/account/exports").body().path("id").asText();
        house.mailTo(EMAIL, "Your data are ready");
        house.pass(Duration.ofDays(7));
        house.signsIn(ben, EMAIL);
        assertThat(ben.get("/api/account/exports/" + id + "/file").status()).isEqualTo(404);
        assertThat(ben.get("/api/account/data").body().at("/exports/0/status").asText())
                .isEqualTo("ENDED");
    }

    private void belongsToAPractice(Browser who) throws Exception {
        var account = who.get("/api/session").body().at("/account/id").asText();
        var practice = UUID.randomUUID();
        house.test.database.sql.execute(
                "insert into auth.organization values (?, 'Cabinet de la Gare', 'Lausanne', now())", practice);
        house.test.database.sql.execute(
                "insert into auth.membership values (?, ?, ?, 'PRACTITIONER', true, now())",
                UUID.randomUUID(),
                practice,
                UUID.fromString(account));
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        var files = new TreeMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }
}
