package ch.cryptocare.journeys.browser;

import ch.cryptocare.journeys.stack.ServerProcess;
import ch.cryptocare.journeys.stack.Stack;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The whole product and a browser in front of it, for many stories one after the other. */
public final class Stage implements AutoCloseable {
    /** Long enough to look at an invoice, short enough to wait for its end. */
    private static final String HASTE = "15";

    private static final Pattern SET_UP_LINK = Pattern.compile("https?://\\S+/account/set-up/#\\S+");

    private final Stack stack;
    private final Chromium chromium;
    private final SandboxApi sandbox;
    private Optional<ServerProcess> hasty = Optional.empty();
    private Optional<ServerProcess> named = Optional.empty();

    private Stage(Stack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
        this.sandbox = new SandboxApi(stack.sandbox().baseUrl());
    }

    /** @param settings of the server beside the usual ones */
    public static Stage open(Path home, Map<String, String> settings) {
        var stack = Stack.start(home, environment -> {
            environment.putAll(settings);
            return environment;
        });
        try {
            return new Stage(stack, Chromium.start());
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    public Visitor visitor(View view, Album album) {
        return visitor(view, album, url());
    }

    /** @param home one of the servers here */
    public Visitor visitor(View view, Album album, String home) {
        return new Visitor(chromium.browser.newContext(view.asOptions()), home, view, album);
    }

    public String url() {
        return stack.url();
    }

    /** Another server over the same data, where invoices live for seconds and come from phoenixd. */
    public String hastyServer() {
        if (hasty.isEmpty()) hasty = Optional.of(stack.startAnother(Stage::hurried));
        return hasty.get().url();
    }

    /** Another server over the same data, at an address that is a name: passkeys belong to names, never to numbers. */
    public String namedServer() {
        if (named.isEmpty()) named = Optional.of(stack.startAnother(Stage::named));
        return named(named.get().url());
    }

    private static Map<String, String> named(Map<String, String> environment) {
        var named = new HashMap<>(environment);
        named.put("CRYPTOCARE_PUBLIC_URL", named("http://127.0.0.1:" + environment.get("CRYPTOCARE_PORT")));
        return named;
    }

    private static String named(String url) {
        return url.replace("127.0.0.1", "localhost");
    }

    private static Map<String, String> hurried(Map<String, String> environment) {
        var hurried = new HashMap<>(environment);
        hurried.put("CRYPTOCARE_INVOICE_SECONDS", HASTE);
        hurried.put("CRYPTOCARE_LIGHTNING", "phoenixd");
        return hurried;
    }

    /** As if everybody had signed in an hour ago: before something dangerous they are asked once more who they are. */
    public void proofsGrowOld() {
        inDatabase("update auth.session set proven_at = proven_at - interval '1 hour'");
    }

    /** What the first start prints, while there is no administrator. */
    public String setUpLink() {
        try (var lines = Files.lines(stack.serverLog())) {
            return lines.map(SET_UP_LINK::matcher)
                    .filter(Matcher::find)
                    .map(Matcher::group)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no link was printed"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody of the demo, with what they sign in with. */
    public JsonNode person(String role) {
        return StreamSupport.stream(sandbox.get("/sandbox/people").spliterator(), false)
                .filter(person -> person.path("role").asText().equals(role))
                .findFirst()
                .orElseThrow();
    }

    public SandboxWallet wallet() {
        return new SandboxWallet(sandbox);
    }

    public SandboxMailbox mails() {
        return new SandboxMailbox(sandbox);
    }

    public SandboxFaults faults() {
        return new SandboxFaults(sandbox);
    }

    /** What nobody can do in a browser, such as being somebody who agreed to terms of years ago. */
    public void inDatabase(String statement) {
        var postgres = stack.postgres();
        try (var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        chromium.close();
        hasty.ifPresent(ServerProcess::close);
        named.ifPresent(ServerProcess::close);
        stack.close();
    }
}
