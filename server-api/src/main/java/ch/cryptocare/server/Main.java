package ch.cryptocare.server;

import ch.cryptocare.server.platform.config.ConfigProblem;
import ch.cryptocare.server.platform.config.ConfigReader;
import ch.cryptocare.server.platform.db.AuditAnchors;
import ch.cryptocare.server.platform.db.AuditChain;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.db.Pool;
import ch.cryptocare.server.platform.seal.KeySource;
import ch.cryptocare.server.platform.seal.TinkSealer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Starts the server, or says in one sentence why not. */
public final class Main {
    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        try {
            run(List.of(arguments));
        } catch (ConfigProblem problem) {
            ERR.println(problem.getMessage());
            System.exit(2);
        }
    }

    private static void run(List<String> arguments) throws IOException {
        if (arguments.isEmpty()) serve();
        else if (arguments.equals(List.of("verify-audit-log"))) verifyAuditLog();
        else if (KeyCommands.NAMES.contains(arguments.getFirst()))
            OUT.println(new KeyCommands(settings(), InstantSource.system())
                    .say(arguments.getFirst(), arguments.subList(1, arguments.size())));
        else
            throw new ConfigProblem("The server knows verify-audit-log and " + String.join(", ", KeyCommands.NAMES)
                    + "; it starts when nothing is said.");
    }

    private static void serve() throws IOException {
        var application = new Application(ConfigReader.read(settings()), InstantSource.system());
        Runtime.getRuntime().addShutdownHook(new Thread(application::close, "shutdown"));
        OUT.println("CryptoCare answers on port " + application.start());
        application
                .setUpLink()
                .ifPresent(link -> OUT.println("There is no administrator yet. For one day, once: " + link));
    }

    private static void verifyAuditLog() throws IOException {
        var config = ConfigReader.read(settings());
        var clock = InstantSource.system();
        var sealer = TinkSealer.with(KeySource.of(config.dataKeys()), clock);
        try (var database = new Database(Pool.forCommands(config.database()))) {
            var chain = new AuditChain(database, sealer, new AuditAnchors(config.auditHeads()), clock);
            switch (chain.verify()) {
                case AuditChain.Verdict.Broken(var fault) ->
                    throw new ConfigProblem("The audit log is broken: " + fault + ".");
                case AuditChain.Verdict.Whole(var head) ->
                    OUT.println("The audit log is whole: " + head.position() + " events.");
            }
        }
    }

    /** The environment, over what the file named by CRYPTOCARE_CONFIG says. */
    private static Map<String, String> settings() throws IOException {
        var settings = new HashMap<String, String>();
        var file = System.getenv("CRYPTOCARE_CONFIG");
        if (file != null) {
            var properties = new Properties();
            try (var in = Files.newBufferedReader(Path.of(file))) {
                properties.load(in);
            }
            properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        }
        settings.putAll(System.getenv());
        return settings;
    }
}
