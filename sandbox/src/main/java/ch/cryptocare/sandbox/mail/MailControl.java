package ch.cryptocare.sandbox.mail;

import ch.cryptocare.sandbox.http.Control;
import ch.cryptocare.sandbox.http.Json;
import ch.cryptocare.sandbox.http.Refusal;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.UUID;
import java.util.function.Predicate;

/** Reads the mailbox. */
final class MailControl {
    private static final int USUAL_PAGE = 200;
    private static final int MAX_PAGE = 2_000;
    /** Runs no script and loads nothing, but its links may be opened. */
    private static final String HTML_POLICY = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
            + " style-src 'unsafe-inline'; img-src data: 'self'";

    private final Mailbox mailbox;

    MailControl(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    void register(RoutesConfig routes) {
        routes.get("/sandbox/mails", this::list);
        routes.get("/sandbox/mails/{id}", call -> Json.answer(call, 200, json(find(call))));
        routes.get("/sandbox/mails/{id}/html", this::html);
        routes.delete("/sandbox/mails", call -> {
            mailbox.forget();
            call.status(204);
        });
    }

    /** Newest first. */
    private void list(Context call) {
        String to = call.queryParam("to");
        Predicate<Mail> wanted = to == null ? mail -> true : mail -> mail.isFor(to.trim());
        int offset = Control.number(call, "offset", 0, Integer.MAX_VALUE);
        int limit = Control.number(call, "limit", USUAL_PAGE, MAX_PAGE);
        ArrayNode json = Json.array();
        mailbox.newest(wanted, offset, limit).forEach(mail -> json.add(json(mail)));
        call.header("X-Total-Count", Long.toString(mailbox.count(wanted)));
        Json.answer(call, 200, json);
    }

    private void html(Context call) {
        call.header("Content-Security-Policy", HTML_POLICY)
                .contentType("text/html; charset=utf-8")
                .result("<base target=\"_blank\">" + find(call).html());
    }

    private Mail find(Context call) {
        try {
            return mailbox.find(UUID.fromString(call.pathParam("id")))
                    .orElseThrow(() -> new Refusal(404, "unknown-mail", "There is no such mail."));
        } catch (IllegalArgumentException e) {
            throw new Refusal(400, "bad-mail-id", "A mail's id is a UUID.");
        }
    }

    private static ObjectNode json(Mail mail) {
        ObjectNode json = Json.object()
                .put("id", mail.id().toString())
                .put("via", mail.via())
                .put("receivedAt", mail.receivedAt().toString())
                .put("messageId", mail.messageId())
                .put("from", mail.from())
                .put("to", String.join(", ", mail.to()))
                .put("subject", mail.subject())
                .put("text", mail.text())
                .put("html", mail.html());
        ArrayNode attachments = json.putArray("attachments");
        mail.attachments()
                .forEach(attachment -> attachments
                        .addObject()
                        .put("name", attachment.name())
                        .put("contentType", attachment.contentType())
                        .put("content", attachment.content())
                        .put("text", attachment.text()));
        ObjectNode headers = json.putObject("headers");
        mail.headers().forEach(headers::put);
        return json;
    }
}
