package ch.cryptocare.server.messaging.postmark;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.server.messaging.domain.MessageKey;
import ch.cryptocare.server.messaging.usecases.Mail;
import ch.cryptocare.server.messaging.usecases.Mailer;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.provider.ProviderFailure;
import ch.cryptocare.server.platform.provider.ProviderHttp;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;

/** Sends by Postmark, which can be asked whether it had a mail before. */
public final class PostmarkMailer implements Mailer {
    /** Invalid request (300) and inactive recipient (406): trying again would not help. */
    private static final Set<Integer> FINAL = Set.of(300, 406);

    private final Config.Postmark access;
    private final String from;
    private final String host;
    private final ProviderHttp http;

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
    public PostmarkMailer(Config.Postmark access, String from, String host, ProviderHttp http) {
        this.access = access;
        this.from = from;
        this.host = host;
        this.http = http;
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
        try {
            var answer = http.send(request.build());
            return new Answer(answer.status(), json(answer.body()));
        } catch (ProviderFailure failure) {
            throw new MailerUnavailable(failure.what);
        }
    }

    /** Missing when it is none. */
    private static JsonNode json(byte[] body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}
