package ch.cryptocare.sandbox.people;

import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Prints what the demo's person of a role types to sign in: address, password and the code of the moment. */
public final class DemoSignIn {
    private DemoSignIn() {}

    public static void main(String[] arguments) {
        var person = DemoPerson.ALL.stream()
                .filter(one -> one.role().equals(arguments[0]))
                .findFirst();
        if (person.isEmpty()) System.exit(1);
        var lines = new People(Clock.systemUTC()).signIn(person.get());
        System.out.write(lines.getBytes(StandardCharsets.UTF_8), 0, lines.length());
        System.out.flush();
    }
}
