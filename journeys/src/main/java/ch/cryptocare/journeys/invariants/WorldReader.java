package ch.cryptocare.journeys.invariants;

import ch.cryptocare.journeys.clients.SandboxClient;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the sandbox's journals. */
public final class WorldReader {
    private WorldReader() {}

    public static World read(SandboxClient sandbox) {
        return new World(
                invoices(sandbox),
                sandbox.all("/sandbox/lightning/payouts").stream()
                        .map(payout -> new World.Payout(text(payout, "preimage"), number(payout, "amountSats")))
                        .toList(),
                sandbox.all("/sandbox/meetings?all=true").stream()
                        .map(WorldReader::meeting)
                        .toList(),
                sandbox.all("/sandbox/mails").stream()
                        .map(mail ->
                                new World.Mail(text(mail, "messageId"), text(mail, "to"), moment(mail, "receivedAt")))
                        .toList());
    }

    static List<World.Invoice> invoices(SandboxClient sandbox) {
        return sandbox.all("/sandbox/lightning").stream()
                .map(WorldReader::invoice)
                .toList();
    }

    private static World.Invoice invoice(JsonNode invoice) {
        var reference = Optional.of(
                invoice.at("/extra/reference").asText(invoice.path("externalId").asText("")));
        return new World.Invoice(
                text(invoice, "paymentHash"),
                reference.filter(text -> !text.isEmpty()),
                number(invoice, "amountSats"),
                text(invoice, "status").equals("paid"));
    }

    private static World.Meeting meeting(JsonNode meeting) {
        return new World.Meeting(
                text(meeting, "id"),
                meeting.path("agenda").asText(""),
                moment(meeting, "start_time"),
                (int) number(meeting, "duration"),
                !text(meeting, "status").equals("deleted"));
    }

    private static String text(JsonNode json, String field) {
        return json.required(field).asText();
    }

    private static long number(JsonNode json, String field) {
        return json.required(field).asLong();
    }

    private static Instant moment(JsonNode json, String field) {
        return Instant.parse(text(json, field));
    }
}
