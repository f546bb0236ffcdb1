package ch.cryptocare.server.scheduling.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.scheduling.usecases.DeskHttpStage.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The waiting room of Ada's practice over HTTP. It is Monday, the second of November, 8 o'clock in Zürich. */
class WalkInsOverHttpTest {
    private static final String WAITING = "/api/agenda/walk-ins";

    private final DeskHttpStage stage = new DeskHttpStage();

    @AfterEach
    void stop() {
        stage.close();
    }

    @Test
    void whoComesIsSeenAtBothDesksAndGoesFromBoth() throws Exception {
        var luca = stage.comes(stage.sami, "Luca");
        assertThat(names(stage.get(stage.lea, WAITING))).containsExactly("Luca");
        assertThat(names(stage.get(stage.ada, WAITING))).containsExactly("Luca");
        assertThat(names(stage.post(stage.lea, WAITING + "/" + luca + "/departure", "{}")))
                .isEmpty();
        assertThat(names(stage.get(stage.sami, WAITING))).isEmpty();
        assertThat(names(stage.post(stage.sami, WAITING + "/" + luca + "/return", "{}")))
                .containsExactly("Luca");
    }

    @Test
    void toAnotherPracticeNobodyWaitsHere() throws Exception {
        var luca = stage.comes(stage.sami, "Luca");
        assertThat(names(stage.get(stage.noor, WAITING))).isEmpty();
        for (var what : List.of("/departure", "/return", "/appointment")) {
            var refused = stage.post(stage.noor, WAITING + "/" + luca + what, time("2026-11-02T09:00:00Z"));
            assertThat(refused.status()).isEqualTo(404);
            assertThat(refused.code()).isEqualTo("not-found");
            assertThat(refused.type()).startsWith("application/problem+json");
        }
        var practice = stage.practice;
        var adas = DeskHttpStage.walkIn("Luca", practice.ada, practice.adasVideo.id());
        assertThat(stage.post(stage.noor, WAITING, adas).code()).isEqualTo("not-found");
        assertThat(names(stage.get(stage.sami, WAITING))).containsExactly("Luca");
    }

    @Test
    void patientsAndAdministratorsHaveNoWaitingRoom() throws Exception {
        for (var who : List.of(stage.ben, stage.greta))
            assertThat(stage.get(who, WAITING).code()).isEqualTo("not-allowed");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"name": "  "}                    | name empty
            {"name": "\\u0007"}               | name not-printable
            {"practitionerId": null}          | practitionerId missing
            {"practitionerId": "ada"}         | practitionerId not-valid
            {"serviceId": null}               | serviceId missing
            {"anyone": "perhaps"}             | anyone not-valid
            """)
    void whatIsMissingOrWrongIsToldAtItsField(String otherwise, String fault) throws Exception {
        var practice = stage.practice;
        var asked = Json.MAPPER.readTree(DeskHttpStage.walkIn("Luca", practice.ada, practice.adasVideo.id()));
        Json.MAPPER.readerForUpdating(asked).readValue(otherwise);
        var refused = stage.post(stage.sami, WAITING, asked.toString());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.type()).startsWith("application/problem+json");
        assertThat(refused.code()).isEqualTo("invalid-input");
        assertThat(refused.fault()).isEqualTo(fault);
        assertThat(names(stage.get(stage.sami, WAITING))).isEmpty();
    }

    @Test
    void nobodyWaitsForWhatIsNotOffered() throws Exception {
        var practice = stage.practice;
        var noors = DeskHttpStage.walkIn("Luca", practice.ada, practice.noorsVideo.id());
        assertThat(stage.post(stage.sami, WAITING, noors).code()).isEqualTo("not-found");
    }

    @Test
    void twoDesksThatBookThemAtOnceMakeOneAppointment() throws Exception {
        for (int hour = 10; hour < 16; hour++) {
            var luca = stage.comes(stage.sami, "Luca");
            var tuesday = "2026-11-03T" + hour + ":00:00Z";
            var wednesday = "2026-11-04T" + hour + ":00:00Z";
            var answers = atOnce(() -> books(stage.sami, luca, tuesday), () -> books(stage.lea, luca, wednesday));
            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
            assertThat(answers).extracting(Answer::code).contains("changed-meanwhile");
        }
        assertThat(names(stage.get(stage.lea, WAITING))).isEmpty();
        assertThat(stage.practice.test.database.sql.fetchCount(DSL.table("scheduling.appointment")))
                .isEqualTo(6);
    }

    @Test
    void theAuditLogSaysWhoseDeskBookedThem() throws Exception {
        var luca = stage.comes(stage.sami, "Luca");
        books(stage.lea, luca, "2026-11-03T10:00:00Z");
        var actors = stage.practice
                .test
                .database
                .sql
                .fetch("select actor from platform.audit_event where action = 'appointment-held'")
                .into(UUID.class);
        assertThat(actors).containsExactly(stage.lea.value());
    }

    private Answer books(AccountId desk, UUID walkIn, String start) throws Exception {
        return stage.post(desk, WAITING + "/" + walkIn + "/appointment", time(start));
    }

    private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Answer>();
            for (var answer : threads.invokeAll(List.of(one, other))) answers.add(answer.get());
            return answers;
        }
    }

    private String time(String start) {
        var request = Json.MAPPER
                .createObjectNode()
                .put("practitionerId", stage.practice.ada.toString())
                .put("serviceId", stage.practice.adasVideo.id().toString())
                .put("start", start);
        request.putObject("patient").put("name", "Luca");
        return request.toString();
    }

    private static List<String> names(Answer answer) {
        return answer.body().at("/items").findValuesAsText("name");
    }
}
