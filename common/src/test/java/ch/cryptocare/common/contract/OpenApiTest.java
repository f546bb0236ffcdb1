package ch.cryptocare.common.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OpenApiTest {
    private static final JsonNode DOCUMENT = OpenApi.document();

    @Test
    void theCommittedDocumentIsUpToDate() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/openapi.json")))
                .as("The contract has changed. Write its document anew with: mvn -pl common compile exec:java@openapi"
                        + " and the pages' types with: npm --prefix client-web run contract")
                .isEqualTo(OpenApi.text());
    }

    @Test
    void everyEndpointIsAnOperationOfItsOwn() {
        var operations = DOCUMENT.findValuesAsText("operationId");
        assertThat(operations).hasSameSizeAs(Contract.ENDPOINTS).doesNotHaveDuplicates();
    }

    @Test
    void whatIsOptionalIsNotRequiredAndMayBeNull() {
        var appointment = schema("AppointmentResponse");
        assertThat(appointment.get("required").toString()).contains("\"start\"").doesNotContain("token");
        assertThat(appointment.at("/properties/token/type").toString()).contains("null", "string");
    }

    @Test
    void identifiersAndTimesAreShownAsTheyAreWritten() {
        assertThat(schema("AppointmentResponse").at("/properties/id/format").asText())
                .isEqualTo("uuid");
        assertThat(schema("Slot").at("/properties/start/format").asText()).isEqualTo("date-time");
        assertThat(schema("PatientContact").at("/properties/email/format").asText())
                .isEqualTo("email");
        assertThat(schema("PractitionerResponse")
                        .at("/properties/about/additionalProperties/type")
                        .asText())
                .isEqualTo("string");
    }

    @Test
    void aQueryIsSpreadIntoItsParameters() {
        var names = DOCUMENT.at("/paths/~1api~1practitioners~1{id}~1slots/get/parameters")
                .findValuesAsText("name");
        assertThat(names).containsExactly("id", "service", "from", "to");
    }

    @Test
    void aHoldAsksForItsIdempotencyKeyAndListsItsRefusals() {
        var hold = DOCUMENT.at("/paths/~1api~1appointments/post");
        assertThat(hold.get("parameters").findValuesAsText("name")).containsExactly("Idempotency-Key");
        assertThat(hold.at("/responses/409/description").asText())
                .contains("slot-taken, slot-not-offered, unpaid-hold-exists");
        assertThat(hold.at("/responses/201/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/AppointmentResponse");
    }

    @Test
    void whatIsAnsweredBesideJsonIsTold() {
        assertThat(DOCUMENT.at("/paths/~1api~1appointments~1{id}~1events/get/responses/200/content")
                        .has("text/event-stream"))
                .isTrue();
        assertThat(DOCUMENT.at("/paths/~1api~1appointments~1{id}~1calendar.ics/get/responses/200/content")
                        .has("text/calendar"))
                .isTrue();
    }

    private static JsonNode schema(String name) {
        return DOCUMENT.at("/components/schemas/" + name);
    }
}
