package ch.cryptocare.server.scheduling;

import static ch.cryptocare.server.scheduling.AvailabilityHttpStage.ADA;
import static ch.cryptocare.server.scheduling.AvailabilityHttpStage.APPOINTMENT;
import static ch.cryptocare.server.scheduling.AvailabilityHttpStage.BEN;
import static ch.cryptocare.server.scheduling.AvailabilityHttpStage.PATH;
import static ch.cryptocare.server.scheduling.AvailabilityHttpStage.VIDEO;
import static ch.cryptocare.server.scheduling.AvailabilityHttpStage.plan;
import static ch.cryptocare.server.scheduling.AvailabilityHttpStage.request;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.json.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ada's availability over HTTP, as her own client and as others ask for it. */
class AvailabilityOverHttpTest {
    private final AvailabilityHttpStage stage = new AvailabilityHttpStage();

    @AfterEach
    void stop() {
        stage.close();
    }

    @Test
    void whatIsReadCanBeSavedAsItIs() throws Exception {
        var read = stage.get(ADA, PATH + "/availability");
        assertThat(read.at("/zone").asText()).isEqualTo("Europe/Zurich");
        assertThat(read.at("/availability/rules/0").toString())
                .isEqualTo("{\"weekday\":\"MONDAY\",\"from\":480,\"to\":720,\"onlyService\":null,\"onlyMode\":null}");
        assertThat(read.at("/services/0/name/fr").asText()).isEqualTo("Téléconsultation");
        assertThat(read.at("/holidays/0").toString())
                .isEqualTo("{\"key\":\"christmas\",\"date\":\"2026-12-25\",\"name\":"
                        + "{\"en\":\"Christmas Day\",\"fr\":\"Noël\"},\"open\":false}");

        var saved = stage.post(ADA, PATH + "/availability", request(read, plan(read)));

        assertThat(saved.at("/conflictCount").asInt(-1)).isZero();
        var again = stage.get(ADA, PATH + "/availability");
        assertThat(again).isEqualTo(saved.at("/availability"));
        assertThat(again.at("/availability")).isEqualTo(read.at("/availability"));
        assertThat(again.at("/revision").asLong())
                .isEqualTo(read.at("/revision").asLong() + 1);
    }

    @Test
    void whatIsBookedOutsideTheNewHoursIsTold() throws Exception {
        stage.books("2026-11-09T09:00:00Z");
        var read = stage.get(ADA, PATH + "/availability");
        var plan = plan(read);
        plan.withArray("exceptions").addObject().put("date", "2026-11-09").putArray("windows");
        plan.withArray("openOnHolidays").add("christmas");

        var saved = stage.post(ADA, PATH + "/availability", request(read, plan));

        assertThat(saved.at("/conflictCount").asInt()).isEqualTo(1);
        assertThat(saved.at("/conflicts/0").toString())
                .isEqualTo(
                        "{\"id\":\"" + APPOINTMENT
                                + "\",\"start\":\"2026-11-09T09:00:00Z\",\"end\":\"2026-11-09T09:30:00Z\",\"status\":\"BOOKED\"}");
        assertThat(saved.at("/availability/holidays/0/open").asBoolean()).isTrue();
        assertThat(stage.post(ADA, PATH + "/availability", request(read, plan(read)))
                        .at("/code")
                        .asText())
                .isEqualTo("changed-meanwhile");
    }

    @ParameterizedTest(name = "{0} of {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            /rules          | [{"weekday":"MONDAY","from":480,"to":480}]                  | availability.rules[0].to   | not-after-from
            /rules          | [{"weekday":"MONDAY","from":1440,"to":1500}]                | availability.rules[0].from | not-a-minute-of-the-day
            /rules          | [{"weekday":"MONDAY","from":0,"to":9},{"weekday":"MONDAY","from":1,"to":9999}] | availability.rules[1].to | longer-than-a-day
            /rules          | [{"weekday":"SOMEDAY","from":0,"to":9}]                     | availability.rules[0].weekday | not-valid
            /rules          | [null]                                                      | availability.rules[0]      | missing
            /rules          | null                                                        | availability.rules         | missing
            /rules          | [{"weekday":"MONDAY","from":0,"to":9,"onlyService":"00000000-0000-0000-0000-000000000009"}] | availability.rules[0].onlyService | not-known
            /exceptions     | [{"date":"2026-12-01","windows":[]},{"date":"2026-12-01","windows":[]}] | availability.exceptions[1].date | date-twice
            /exceptions     | [{"date":"2126-12-01","windows":[]}]                        | availability.exceptions[0].date | too-far
            /exceptions     | [{"date":"2026-12-01","windows":[{"from":5,"to":5}]}]       | availability.exceptions[0].windows[0].to | not-after-from
            /exceptions     | [{"date":"2026-12-01"}]                                     | availability.exceptions[0].windows | missing
            /openOnHolidays | ["ramadan"]                                                 | availability.openOnHolidays[0] | not-known
            /policy/horizonDays | 0                                                       | availability.policy.horizonDays | too-small
            /policy/dailyCap | 0                                                          | availability.policy.dailyCap | too-small
            /policy/minimumNoticeMinutes | -1                                             | availability.policy.minimumNoticeMinutes | negative
            /policy/freeCancellationHours | 721                                           | availability.policy.freeCancellationHours | too-large
            """)
    void whatIsWrongIsNamed(String where, String value, String field, String reason) throws Exception {
        var read = stage.get(ADA, PATH + "/availability");
        var plan = plan(read);
        int last = where.lastIndexOf('/');
        ((ObjectNode) plan.at(where.substring(0, last))).set(where.substring(last + 1), Json.MAPPER.readTree(value));

        var refused = stage.post(ADA, PATH + "/availability", request(read, plan));

        assertThat(refused.at("/code").asText()).isEqualTo("invalid-input");
        assertThat(refused.at("/facts/field").asText()).isEqualTo(field);
        assertThat(refused.at("/facts/reason").asText()).isEqualTo(reason);
        assertThat(stage.get(ADA, PATH + "/availability")).isEqualTo(read);
    }

    @Test
    void moreThanAnybodyNeedsIsNotTaken() throws Exception {
        var read = stage.get(ADA, PATH + "/availability");
        var plan = plan(read);
        for (int i = 0; i < 151; i++)
            plan.withArray("rules")
                    .addObject()
                    .put("weekday", "SUNDAY")
                    .put("from", i)
                    .put("to", i + 1);
        assertThat(stage.post(ADA, PATH + "/availability", request(read, plan))
                        .at("/facts/reason")
                        .asText())
                .isEqualTo("too-many");
    }

    @Test
    void aPreviewAndTheVerdictsAgree() throws Exception {
        stage.books("2026-11-09T09:00:00Z");
        var read = stage.get(ADA, PATH + "/availability");
        var asked = Json.MAPPER
                .createObjectNode()
                .put("service", VIDEO.toString())
                .put("from", "2026-11-09")
                .put("to", "2026-11-10");
        asked.set("availability", plan(read));
        assertThat(stage.post(ADA, PATH + "/availability/preview", asked)
                        .at("/items")
                        .findValuesAsText("start"))
                .contains("2026-11-09T09:30:00Z")
                .doesNotContain("2026-11-09T09:00:00Z")
                .hasSize(7);

        var why = stage.get(ADA, PATH + "/slot-verdicts?service=" + VIDEO + "&start=2026-11-09T09:00:00Z");
        assertThat(why.at("/offered").asBoolean(true)).isFalse();
        var failed = why.at("/items")
                .valueStream()
                .filter(one -> one.at("/result").asText().equals("FAILED"))
                .toList();
        assertThat(failed).singleElement().satisfies(one -> {
            assertThat(one.at("/filter").asText()).isEqualTo("APPOINTMENT");
            assertThat(one.at("/inTheWay/0/start").asText()).isEqualTo("2026-11-09T09:00:00Z");
        });
        var moved = stage.get(
                ADA, PATH + "/slot-verdicts?service=" + VIDEO + "&start=2026-11-09T09:00:00Z&except=" + APPOINTMENT);
        assertThat(moved.at("/offered").asBoolean()).isTrue();
        asked.put("to", "2026-12-31");
        assertThat(stage.post(ADA, PATH + "/availability/preview", asked)
                        .at("/facts/reason")
                        .asText())
                .isEqualTo("more-than-35-days");
    }

    @Test
    void absencesComeAndGo() throws Exception {
        var added = stage.post(
                ADA,
                PATH + "/absences",
                Json.MAPPER.readTree("{\"start\":\"2026-11-09T00:00:00Z\",\"end\":\"2026-11-10T00:00:00Z\"}"));
        assertThat(added.at("/availability/absences")).hasSize(1);
        var removed = stage.post(
                ADA, "/api/absences/" + added.at("/addedId").asText() + "/removal", Json.MAPPER.createObjectNode());
        assertThat(removed.at("/availability/absences")).isEmpty();
        var wrong = Json.MAPPER.readTree("{\"start\":\"2026-11-09T00:00:30Z\",\"end\":\"2026-11-10T00:00:00Z\"}");
        assertThat(stage.post(ADA, PATH + "/absences", wrong).at("/facts/field").asText())
                .isEqualTo("start");
    }

    @Test
    void aServiceIsAddedChangedAndWithdrawn() throws Exception {
        var service = Json.MAPPER.readValue(
                "{\"name\":{\"fr\":\"Bilan\",\"en\":\"Check-up\"},\"durationMinutes\":20,\"stepMinutes\":20,"
                        + "\"bufferBeforeMinutes\":0,\"bufferAfterMinutes\":5,\"priceSats\":30000,\"mode\":\"IN_PERSON\"}",
                ObjectNode.class);
        var added = stage.post(ADA, PATH + "/services", service);
        var path = "/api/services/" + added.at("/addedId").asText();
        service.put("priceSats", 0);
        var change = Json.MAPPER.createObjectNode();
        change.put("revision", added.at("/availability/revision").asLong()).set("service", service);
        assertThat(stage.post(ADA, path, change).at("/facts/field").asText()).isEqualTo("service.priceSats");
        service.put("priceSats", 40_000);
        var changed = stage.post(ADA, path, change);
        assertThat(changed.at("/availability/services/1/priceSats").asLong()).isEqualTo(40_000);

        var withdrawal = Json.MAPPER
                .createObjectNode()
                .put("revision", changed.at("/availability/revision").asLong())
                .put("withdrawn", true);
        var withdrawn = stage.post(ADA, path + "/withdrawal", withdrawal);
        assertThat(withdrawn.at("/availability/services").findValuesAsText("withdrawn"))
                .containsExactly("false", "true");
    }

    @Test
    void othersFindNothingAndPatientsAreNotAllowed() throws Exception {
        var stranger = UUID.randomUUID();
        var read = stage.get(ADA, PATH + "/availability");
        assertThat(stage.get(stranger, PATH + "/availability").at("/code").asText())
                .isEqualTo("not-found");
        assertThat(stage.post(stranger, PATH + "/availability", request(read, plan(read)))
                        .at("/code")
                        .asText())
                .isEqualTo("not-found");
        assertThat(stage.get(BEN, PATH + "/availability").at("/code").asText()).isEqualTo("not-allowed");
    }
}
