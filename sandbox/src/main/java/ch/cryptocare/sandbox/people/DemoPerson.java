package ch.cryptocare.sandbox.people;

import java.util.List;
import java.util.Optional;

/** Somebody of the server's demo, with what they sign in with. Nobody of them exists. */
record DemoPerson(String name, String role, String email, Optional<String> secret) {
    static final String PASSWORD = "cryptocare demo password";

    static final List<DemoPerson> ALL = List.of(
            person("Ben Favre", "patient", Optional.empty()),
            person("Ada Keller", "practitioner", Optional.of("ADAADAADAADAADAADAADAADAADAADAAD")),
            person("Sami Weber", "staff", Optional.of("SAMISAMISAMISAMISAMISAMISAMISAMI")),
            person("Tess Rochat", "trainer", Optional.of("TESSTESSTESSTESSTESSTESSTESSTESS")),
            person("Greta Blanc", "admin", Optional.of("GRETAGRETAGRETAGRETAGRETAGRETAGR")));

    private static DemoPerson person(String name, String role, Optional<String> secret) {
        var first = name.substring(0, name.indexOf(' ')).toLowerCase(java.util.Locale.ROOT);
        return new DemoPerson(name, role, first + "@demo.cryptocare.example", secret);
    }
}
