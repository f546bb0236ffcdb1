package ch.cryptocare.sandbox.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.sandbox.Browser;
import ch.cryptocare.sandbox.Sandbox;
import ch.cryptocare.sandbox.SandboxConfig;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxTest {
    private static final String INVITE =
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Séance à Genève\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    private static Sandbox sandbox;
    private static Browser browser;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start(SandboxConfig.onFreePorts());
        browser = new Browser(sandbox);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @BeforeEach
    void empty() {
        browser.delete("/sandbox");
    }

    @Test
    void aMailBySmtpKeepsItsAccentsPartsAndInvitation() throws Exception {
        Transport.send(invitation("ben@example.ch"));
        JsonNode mail = only("ben@example.ch");
        assertThat(mail.get("to").textValue()).isEqualTo("ben@example.ch");
        assertThat(mail.get("from").textValue()).isEqualTo("\"Cabinet Théâtre\" <cabinet@example.ch>");
        assertThat(mail.get("subject").textValue()).isEqualTo("Votre rendez-vous est confirmé — à bientôt");
        assertThat(mail.get("text").textValue()).isEqualTo("Bonjour Benoît, voilà.");
        assertThat(mail.get("html").textValue()).contains("<p>Bonjour Benoît</p>");
        assertThat(mail.get("messageId").textValue()).startsWith("<");
        JsonNode attachment = mail.get("attachments").get(0);
        assertThat(attachment.get("name").textValue()).isEqualTo("séance.ics");
        assertThat(attachment.get("contentType").textValue()).startsWith("text/calendar");
        assertThat(attachment.get("text").textValue()).isEqualTo(INVITE);
        assertThat(Base64.getDecoder().decode(attachment.get("content").textValue()))
                .isEqualTo(INVITE.getBytes(UTF_8));
        assertThat(mail.get("headers").get("X-Booking").textValue()).isEqualTo("b-7");
    }

    @Test
    void eachSeesOnlyTheirOwnMailsNewestFirst() throws Exception {
        Transport.send(plain("cleo@example.ch", "one"));
        Transport.send(plain("ben@example.ch", "two"));
        Transport.send(plain("cleo@example.ch", "three"));
        assertThat(browser.get("/sandbox/mails?to=CLEO@example.ch").json())
                .extracting(mail -> mail.get("subject").textValue())
                .containsExactly("three", "one");
        assertThat(browser.get("/sandbox/mails?limit=1&offset=1")
                        .json()
                        .get(0)
                        .get("subject")
                        .textValue())
                .isEqualTo("two");
        browser.delete("/sandbox/mails");
        assertThat(browser.get("/sandbox/mails").json()).isEmpty();
    }

    @Test
    void postmarkTakesMailsIntoTheSameBox() {
        Browser.Answer sent =
                postmark("email", """
                {"From":"cabinet@example.ch","To":"Ben <ben@example.ch>","Subject":"Confirmé","HtmlBody":"<b>é</b>",
                 "TextBody":"é","MessageStream":"outbound","Metadata":{"outbox_id":"42"},
                 "Headers":[{"Name":"Message-ID","Value":"<b-7@cryptocare.ch>"}],
                 "Attachments":[{"Name":"seance.ics","ContentType":"text/calendar","Content":"%s"}]}
                """.formatted(Base64.getEncoder().encodeToString(INVITE.getBytes(UTF_8))));
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.json().get("ErrorCode").intValue()).isZero();
        assertThat(sent.json().get("MessageID").textValue()).hasSize(36);
        JsonNode mail = only("ben@example.ch");
        assertThat(mail.get("text").textValue()).isEqualTo("é");
        assertThat(mail.get("messageId").textValue()).isEqualTo("<b-7@cryptocare.ch>");
        assertThat(mail.get("attachments").get(0).get("text").textValue()).isEqualTo(INVITE);
        assertThat(mail.get("headers").get("X-PM-Metadata-outbox_id").textValue())
                .isEqualTo("42");
    }

    @Test
    void postmarkRefusesWithItsOwnCodes() {
        String fine = "{\"From\":\"a@b.ch\",\"To\":\"ben@example.ch\",\"TextBody\":\"t\"}";
        assertThat(browser.post("/postmark/email", fine).json().get("ErrorCode").intValue())
                .isEqualTo(10);
        assertThat(browser.post("/postmark/email", fine).status()).isEqualTo(401);
        assertThat(postmark("email", fine.replace("ben@", "inactive@"))
                        .json()
                        .get("ErrorCode")
                        .intValue())
                .isEqualTo(406);
        assertThat(postmark("email", fine.replace("\"TextBody\":\"t\"", "\"Tag\":\"t\""))
                        .json()
                        .get("ErrorCode")
                        .intValue())
                .isEqualTo(300);
        assertThat(postmark("email", fine.replace("ben@example.ch", "")).status())
                .isEqualTo(422);
        assertThat(postmark("email", "nonsense").json().get("ErrorCode").intValue())
                .isEqualTo(402);
        assertThat(browser.post("/postmark/email", fine, "X-Postmark-Server-Token", "POSTMARK_API_TEST")
                        .status())
                .isEqualTo(200);
        assertThat(browser.get("/sandbox/mails").json()).isEmpty();
    }

    @Test
    void eachMailOfABatchSucceedsOrFailsForItself() {
        String fine = "{\"From\":\"a@b.ch\",\"To\":\"ben@example.ch\",\"TextBody\":\"t\"}";
        JsonNode answers = postmark("email/batch", "[" + fine + ",{}]").json();
        assertThat(answers)
                .extracting(answer -> answer.get("ErrorCode").intValue())
                .containsExactly(0, 300);
        assertThat(browser.get("/sandbox/mails").json()).hasSize(1);
    }

    @Test
    void htmlIsShownWithoutScriptsAndWithoutTheNet() {
        postmark("email", "{\"From\":\"a@b.ch\",\"To\":\"b@c.ch\",\"HtmlBody\":\"<script>1</script><p>hi</p>\"}");
        String id = only("b@c.ch").get("id").textValue();
        Browser.Answer html = browser.get("/sandbox/mails/" + id + "/html");
        assertThat(html.body()).contains("<p>hi</p>");
        assertThat(html.http().headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox", "default-src 'none'");
        assertThat(browser.get("/sandbox/mails/x/html").status()).isEqualTo(400);
    }

    @Test
    void aBusyMailServerRefusesAndAClosedBoxToo() throws Exception {
        browser.breakThings("smtp", "answer-500", 1);
        MimeMessage message = plain("ben@example.ch", "hello");
        assertThatThrownBy(() -> Transport.send(message)).isInstanceOf(MessagingException.class);
        assertThat(browser.get("/sandbox/mails").json()).isEmpty();
        MimeMessage toNobody = plain("inactive@example.ch", "hello");
        assertThatThrownBy(() -> Transport.send(toNobody)).isInstanceOf(MessagingException.class);
        Transport.send(message);
        only("ben@example.ch");
    }

    @Test
    void aMailMayArriveThoughItsSenderNeverLearnsIt() throws Exception {
        browser.breakThings("smtp", "lose-answer", 1);
        MimeMessage message = plain("ben@example.ch", "hello");
        assertThatThrownBy(() -> Transport.send(message)).isInstanceOf(MessagingException.class);
        only("ben@example.ch");
    }

    @Test
    void evenNonsenseIsKept() throws IOException {
        say(
                "HELO x",
                "MAIL FROM:<a@b.ch>",
                "RCPT TO:<ben@example.ch>",
                "DATA",
                "Content-Type: multipart/mixed; boundary=\r\n\r\nx\r\n.",
                "QUIT");
        assertThat(only("ben@example.ch").get("from").textValue()).isEqualTo("a@b.ch");
    }

    private static void say(String... lines) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), sandbox.smtpPort());
                BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
            in.readLine();
            for (String line : List.of(lines)) {
                socket.getOutputStream().write((line + "\r\n").getBytes(UTF_8));
                in.readLine();
            }
        }
    }

    private static JsonNode only(String to) {
        JsonNode mails = browser.get("/sandbox/mails?to=" + to).json();
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    private static Browser.Answer postmark(String path, String body) {
        return browser.post("/postmark/" + path, body, "X-Postmark-Server-Token", "sandbox-postmark-token");
    }

    private static MimeMessage plain(String to, String subject) throws MessagingException {
        MimeMessage message = new MimeMessage(session());
        message.setFrom(new InternetAddress("cabinet@example.ch"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setText("Bonjour", "UTF-8");
        return message;
    }

    private static MimeMessage invitation(String to) throws MessagingException, IOException {
        MimeMessage message = plain(to, "Votre rendez-vous est confirmé — à bientôt");
        message.setFrom(new InternetAddress("cabinet@example.ch", "Cabinet Théâtre", "UTF-8"));
        message.setHeader("X-Booking", "b-7");
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Bonjour Benoît, voilà.", "ISO-8859-1");
        MimeBodyPart html = new MimeBodyPart();
        html.setText("<p>Bonjour Benoît</p>", "UTF-8", "html");
        MimeBodyPart both = new MimeBodyPart();
        both.setContent(new MimeMultipart("alternative", text, html));
        MimeBodyPart invite = new MimeBodyPart();
        invite.setText(INVITE, "UTF-8", "calendar; method=REQUEST");
        invite.setFileName("séance.ics");
        message.setContent(new MimeMultipart("mixed", both, invite));
        return message;
    }

    private static Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", sandbox.smtpPort());
        return Session.getInstance(properties);
    }
}
