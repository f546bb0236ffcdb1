package ch.cryptocare.sandbox.mail;

import ch.cryptocare.sandbox.faults.Breakable;
import ch.cryptocare.sandbox.http.Json;
import ch.cryptocare.sandbox.webhooks.Hmac;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Predicate;

/** Stands in for Postmark: single mails and batches, into the common mailbox. */
final class PostmarkTwin {
    private static final String TOKEN = "sandbox-postmark-token";
    private static final String TEST_TOKEN = "POSTMARK_API_TEST";
    private static final String METADATA = "metadata_";
    private static final int MAX_BATCH = 500;

    private final Mailbox mailbox;
    private final InstantSource clock;

    PostmarkTwin(Mailbox mailbox, InstantSource clock) {
        this.mailbox = mailbox;
        this.clock = clock;
    }

    void register(RoutesConfig routes, Breakable breakable) {
        routes.exception(PostmarkAnswer.class, (refusal, call) -> refusal.answer(call));
        routes.post("/postmark/email", breakable.call(this::send));
        routes.post("/postmark/email/batch", breakable.call(this::sendBatch));
        routes.get("/postmark/messages/outbound", breakable.call(this::search));
        routes.get("/postmark/server", breakable.call(this::server));
    }

    private void send(Context call) {
        boolean real = checkToken(call);
        JsonNode body = Json.parse(call.bodyAsBytes()).orElseThrow(PostmarkTwin::notJson);
        Json.answer(call, 200, deliver(body, real));
    }

    /** Each mail of a batch succeeds or fails for itself. */
    private void sendBatch(Context call) {
        boolean real = checkToken(call);
        JsonNode bodies = Json.tree(call.bodyAsBytes()).orElseThrow(PostmarkTwin::notJson);
        if (!bodies.isArray() || bodies.size() > MAX_BATCH) {
            throw new PostmarkAnswer(422, 410, "A batch is a list of at most " + MAX_BATCH + " messages.");
        }
        ArrayNode answers = Json.array();
        for (JsonNode body : bodies) {
            try {
                answers.add(deliver(body, real));
            } catch (PostmarkAnswer refusal) {
                answers.add(refusal.json());
            }
        }
        Json.answer(call, 200, answers);
    }

    /** The mails that carry every one of the metadata asked for, as in {@code metadata_color=blue}. */
    private void search(Context call) {
        checkToken(call);
        Predicate<Mail> wanted = mail -> mail.via().equals("postmark") && carriesWhatIsAsked(mail, call);
        ObjectNode json = Json.object().put("TotalCount", mailbox.count(wanted));
        ArrayNode found = json.putArray("Messages");
        mailbox.newest(wanted, number(call, "offset"), number(call, "count"))
                .forEach(mail -> found.addObject()
                        .put("MessageID", mail.id().toString())
                        .put("Subject", mail.subject())
                        .put("ReceivedAt", mail.receivedAt().toString())
                        .put("Status", "Sent"));
        Json.answer(call, 200, json);
    }

    private static boolean carriesWhatIsAsked(Mail mail, Context call) {
        return call.queryParamMap().keySet().stream()
                .filter(name -> name.startsWith(METADATA))
                .allMatch(name -> call.queryParams(name)
                        .contains(mail.headers().get("X-PM-Metadata-" + name.substring(METADATA.length()))));
    }

    private static int number(Context call, String name) {
        String text = call.queryParam(name);
        if (text == null || !text.matches("\\d{1,3}")) {
            throw PostmarkAnswer.invalid("'" + name + "' must be a number.");
        }
        return Integer.parseInt(text);
    }

    private void server(Context call) {
        checkToken(call);
        Json.answer(call, 200, Json.object().put("ID", 1).put("Name", "CryptoCare Sandbox"));
    }

    private ObjectNode deliver(JsonNode body, boolean real) {
        Instant now = clock.instant();
        Mail mail = new PostmarkLetter(body).read(UUID.randomUUID(), now);
        if (real) {
            mailbox.take(mail);
        }
        return Json.object()
                .put("To", body.path("To").asText())
                .put("SubmittedAt", now.toString())
                .put("MessageID", mail.id().toString())
                .put("ErrorCode", 0)
                .put("Message", "OK");
    }

    /** False for the token with which Postmark checks a mail but sends none. */
    private static boolean checkToken(Context call) {
        String token = call.header("X-Postmark-Server-Token");
        if (token == null || !(Hmac.same(token, TOKEN) || token.equals(TEST_TOKEN))) {
            throw new PostmarkAnswer(
                    401,
                    10,
                    "The Server Token you provided in the X-Postmark-Server-Token request header was invalid.");
        }
        return !token.equals(TEST_TOKEN);
    }

    private static PostmarkAnswer notJson() {
        return new PostmarkAnswer(422, 402, "Received invalid JSON input.");
    }
}
