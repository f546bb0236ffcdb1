package ch.cryptocare.server.auth;

import static ch.cryptocare.server.tables.platform.Tables.AUDIT_EVENT;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.LegalDocument;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.db.JooqAccounts;
import ch.cryptocare.server.auth.otp.TotpCodes;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.db.DbAuditLog;
import ch.cryptocare.server.platform.db.DbRateLimit;
import ch.cryptocare.server.platform.http.Health;
import ch.cryptocare.server.platform.http.HttpServer;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.TestDatabase;
import ch.cryptocare.support.TickingClock;
import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jooq.impl.DSL;

/** The whole module behind its web server, with time in the test's hand and a mailbox for all that it writes. */
final class AuthStage implements AutoCloseable {
    static final String PASSWORD = "correct horse battery staple";
    static final String TERMS = LegalDocument.TERMS.version.toString();
    private static final int CHEAPEST = 4;

    final TickingClock clock = new TickingClock("2026-11-22T09:00:00Z");
    final TestDatabase test = TestDatabase.create();
    final List<MailAsked> asked = new CopyOnWriteArrayList<>();
    final List<AccountLetter> mailbox = new CopyOnWriteArrayList<>();
    final TotpCodes codes = new TotpCodes();
    final DbAuditLog audit = new DbAuditLog(test.database, new PlainSealer(), clock);
    final AuthModule auth;

    /** As while the jobs are busy elsewhere. */
    volatile boolean nobodyAnswers;

    private final HttpServer http;
    final int port;

    AuthStage() {
        this(CHEAPEST);
    }

    /** @param cost of a password's hash */
    AuthStage(int cost) {
        auth = new AuthModule(
                new Config.Accounts(cost, 2),
                URI.create(SoftAuthenticator.ORIGIN + "/"),
                test.database,
                this::post,
                (pause, name, work) -> {},
                new DbRateLimit(test.database, clock),
                audit,
                new PlainSealer(),
                clock);
        http = new HttpServer(
                List.of(),
                List.of("127.0.0.1"),
                false,
                new Health(),
                new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
                auth::caller,
                auth::addTo);
        port = started();
    }

    private int started() {
        auth.start();
        return http.start("127.0.0.1", 0);
    }

    private void post(Record event) {
        if (event instanceof MailAsked question) {
            asked.add(question);
            if (!nobodyAnswers) test.database.afterCommit(() -> auth.answerByMail.answer(question));
        }
        if (event instanceof AccountLetterDue due)
            test.database.afterCommit(
                    () -> mailbox.add(auth.letter(due.letterId()).orElseThrow()));
    }

    Browser browser() {
        return new Browser(port, "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
    }

    AccountLetter lastLetter() {
        return mailbox.getLast();
    }

    /** What the audit log says, in the order in which it was added: the clock often stands still meanwhile. */
    List<String> noted() {
        return test.database
                .sql
                .selectFrom(AUDIT_EVENT)
                .orderBy(DSL.field("ctid"))
                .fetch(AUDIT_EVENT.ACTION);
    }

    String lastToken() {
        return lastLetter().token().orElseThrow();
    }

    /** Signed in, in a browser of their own. */
    Browser opens(String email) throws Exception {
        var browser = browser();
        browser.post("/api/registrations", "email", email, "name", "Ben");
        var opened = browser.post("/api/accounts", "token", lastToken(), "password", PASSWORD, "terms", TERMS);
        if (opened.status() != 201)
            throw new IllegalStateException(opened.body().toString());
        return browser;
    }

    /** With the second factor that the role asks for. */
    Browser opensAdmin(String email) throws Exception {
        var browser = opens(email);
        is(browser, Role.ADMIN);
        setsUpAuthenticator(browser);
        return browser;
    }

    void is(Browser browser, Role... roles) throws Exception {
        new JooqAccounts(test.database.sql, new PlainSealer(), clock)
                .setRoles(new AccountId(idOf(browser)), Set.of(roles));
    }

    UUID idOf(Browser browser) throws Exception {
        return UUID.fromString(
                browser.get("/api/session").body().at("/account/id").asText());
    }

    /** Where one does something for somebody. */
    String pathOf(Browser person, String what) throws Exception {
        return "/api/people/" + idOf(person) + "/" + what;
    }

    /** What the audit log says more of what happened to somebody. */
    List<String> facts(UUID subject, String action) {
        return test.database
                .sql
                .selectFrom(AUDIT_EVENT)
                .where(AUDIT_EVENT.SUBJECT.eq(subject), AUDIT_EVENT.ACTION.eq(action))
                .fetch(row -> row.getFacts().data());
    }

    /** @return the secret of the authenticator */
    Secret setsUpAuthenticator(Browser browser) throws Exception {
        var begun = browser.post("/api/account/authenticator");
        var secret = new Secret(begun.body().at("/secret").asText());
        browser.post("/api/account/authenticator/confirmation", "code", code(secret));
        return secret;
    }

    Browser.Answer addsPasskey(Browser browser, SoftAuthenticator authenticator) throws Exception {
        return browser.post("/api/account/passkeys", "credential", authenticator.makes(askedToAdd(browser)));
    }

    JsonNode askedToAdd(Browser browser) throws Exception {
        return browser.post("/api/account/passkeys/options").body().at("/publicKey");
    }

    JsonNode askedToSignIn() throws Exception {
        return browser().post("/api/sessions/passkey/options").body().at("/publicKey");
    }

    /** With the passkey alone. */
    Browser.Answer signsIn(Browser browser, SoftAuthenticator authenticator) throws Exception {
        return browser.post("/api/sessions/passkey", "credential", authenticator.uses(askedToSignIn()));
    }

    String code(Secret secret) {
        return codes.code(secret, clock.instant().getEpochSecond() / 30);
    }

    @Override
    public void close() {
        http.close();
        test.close();
    }
}
