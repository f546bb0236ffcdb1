package ch.cryptocare.server.messaging.postmark;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.server.messaging.domain.MessageKey;
import ch.cryptocare.server.messaging.usecases.Mail;
import ch.cryptocare.server.messaging.usecases.Mailer;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.platform.config.Config;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends by Postmark, which can be asked whether it had a mail before. */
public final class PostmarkMailer implements Mailer {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(8);
    /** Invalid request (300) and inactive recipient (406): trying again would not help. */
    private static final Set<Integer> FINAL = Set.of(300, 406);

    private final Config.Postmark access;
    private final String from;
    private final String host;
    private final Transactions transactions;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    private record Answer(int status, JsonNode body) {
        boolean succeeded() {
            return status == 200 && code() == 0;
        }

        int code() {
            return body.path("ErrorCode").asInt(0);
        }

        MailerUnavailable failure(String what) {
            return new MailerUnavailable(what + " failed: HTTP " + status + ", Postmark code " + code());
        }
    }

    /** @param host what follows the @ in a Message-ID */
    public PostmarkMailer(Config.Postmark access, String from, String host, Transactions transactions) {
        this.access = access;
        this.from = from;
        this.host = host;
        this.transactions = transactions;
    }

    @Override
    public void send(Mail mail) {
        var answer = ask(to("/email").POST(BodyPublishers.ofString(body(mail).toString())));
        if (answer.succeeded()) return;
        if (FINAL.contains(answer.code())) throw new MailRefused("Postmark code " + answer.code());
        throw answer.failure("sending by Postmark");
    }

    @Override
    public boolean hasSent(MessageKey key) {
        var answer = ask(
                to("/messages/outbound?count=1&offset=0&metadata_outbox=" + key).GET());
        if (!answer.succeeded()) throw answer.failure("asking Postmark for a mail");
        return answer.body().path("TotalCount").asInt(0) > 0;
    }

    private ObjectNode body(Mail mail) {
        var body = Json.MAPPER.createObjectNode();
        body.put("From", from);
        body.put("To", mail.to().text());
        body.put("Subject", mail.subject());
        body.put("TextBody", mail.text());
        body.put("HtmlBody", mail.html());
        body.put("MessageStream", "outbound");
        body.put("TrackOpens", false);
        body.put("TrackLinks", "None");
        body.putObject("Metadata").put("outbox", mail.key().text());
        var headers = body.putArray("Headers");
        headers.addObject().put("Name", "Message-ID").put("Value", "<" + mail.key() + "@" + host + ">");
        headers.addObject().put("Name", "X-PM-KeepID").put("Value", "true");
        headers.addObject().put("Name", "Auto-Submitted").put("Value", "auto-generated");
        mail.invitation().ifPresent(invitation -> body.putArray("Attachments").add(attachment(invitation)));
        return body;
    }

    private static ObjectNode attachment(Mail.Invitation invitation) {
        return Json.MAPPER
                .createObjectNode()
                .put("Name", "invite.ics")
                .put(
                        "Content",
                        Base64.getEncoder().encodeToString(invitation.ics().getBytes(StandardCharsets.UTF_8)))
                .put("ContentType", "text/calendar; charset=UTF-8; method=" + invitation.method());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(access.url() + path))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("X-Postmark-Server-Token", access.token().value());
    }

    private Answer ask(HttpRequest.Builder request) {
        transactions.mustNotBeRunning();
        try {
            var answer = http.sendAsync(request.build(), BodyHandlers.ofString())
                    .get(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(answer.statusCode(), json(answer.body()));
        } catch (ExecutionException | TimeoutException e) {
            throw new MailerUnavailable("Postmark cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MailerUnavailable("interrupted while asking Postmark", e);
        }
    }

    private static JsonNode json(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : Json.MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
