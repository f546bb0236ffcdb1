package ch.cryptocare.sandbox.run;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The terminal of the person who typed the command. */
final class Console {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Console() {}

    static void say(String line) {
        OUT.println(line);
    }

    static String addresses(RunSettings settings) {
        return """

                CryptoCare is up:
                  Patients' pages  %s/
                  HTTP API         %s/docs
                  Sandbox          %s/   pay invoices, read mails, open meetings, break things
                  Data and logs    %s
                Stop with Ctrl-C.""".formatted(settings.address(), settings.address(), settings.sandboxAddress(), settings.home());
    }
}
