package ch.cryptocare.server;

import ch.cryptocare.server.platform.config.ConfigProblem;
import ch.cryptocare.server.platform.config.ConfigReader;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.db.DbAuditLog;
import ch.cryptocare.server.platform.db.Pool;
import ch.cryptocare.server.platform.seal.TinkSealer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Starts the server, or says in one sentence why not. */
public final class Main {
    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;

    private Main() {}

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        if (arguments.length == 0) serve();
        else if (arguments.length == 2 && arguments[0].equals("new-data-keys")) makeDataKeys(arguments[1]);
        else if (arguments.length == 2 && arguments[0].equals("rotate-data-keys")) rotateDataKeys(arguments[1]);
        else if (arguments.length == 1 && arguments[0].equals("verify-audit-log")) verifyAuditLog();
        else
            stop(
                    "The server knows new-data-keys FILE, rotate-data-keys FILE and verify-audit-log; it starts when nothing is said.");
    }

    private static void serve() throws IOException {
        try {
            var application = new Application(ConfigReader.read(settings()), InstantSource.system());
            Runtime.getRuntime().addShutdownHook(new Thread(application::close, "shutdown"));
            OUT.println("CryptoCare answers on port " + application.start());
            application
                    .setUpLink()
                    .ifPresent(link -> OUT.println("There is no administrator yet. For one day, once: " + link));
        } catch (ConfigProblem problem) {
            stop(problem.getMessage());
        }
    }

    private static void verifyAuditLog() throws IOException {
        try {
            var config = ConfigReader.read(settings());
            try (var database = new Database(Pool.open(config.database(), new SimpleMeterRegistry()))) {
                var log = new DbAuditLog(database, TinkSealer.fromFile(config.dataKeys()), InstantSource.system());
                log.verify().ifPresent(fault -> stop("The audit log is broken: " + fault + "."));
                OUT.println("The audit log is whole: " + log.length() + " events.");
            }
        } catch (ConfigProblem problem) {
            stop(problem.getMessage());
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

    private static void stop(@Nullable String sentence) {
        ERR.println(sentence);
        System.exit(2);
    }

    private static void makeDataKeys(String file) throws IOException, GeneralSecurityException {
        TinkSealer.writeNewKeys(Path.of(file));
        OUT.println(
                "New data keys are in " + file + ". Keep a copy elsewhere: without them contact data cannot be read.");
    }

    private static void rotateDataKeys(String file) throws IOException, GeneralSecurityException {
        TinkSealer.rotateKeys(Path.of(file));
        OUT.println("A new data key is in " + file + ". Restart each server that reads it, and keep a copy elsewhere:"
                + " what they write from then on cannot be read with the old one.");
    }
}
