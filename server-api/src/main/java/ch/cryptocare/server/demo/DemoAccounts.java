package ch.cryptocare.server.demo;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.AuthModule;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.platform.Secret;
import java.util.Optional;

/** One account of each role, as the sandbox's page lists them. Nobody of them exists; everybody knows their passwords. */
public final class DemoAccounts {
    private static final String PASSWORD = "cryptocare demo password";

    private final AuthModule auth;

    public DemoAccounts(AuthModule auth) {
        this.auth = auth;
    }

    public void openOnce() {
        open("Ben Favre", "ben@demo.cryptocare.example", Role.PATIENT, Optional.empty());
        open(
                "Ada Keller",
                "ada@demo.cryptocare.example",
                Role.PRACTITIONER,
                secret("ADAADAADAADAADAADAADAADAADAADAAD"));
        open("Sami Weber", "sami@demo.cryptocare.example", Role.STAFF, secret("SAMISAMISAMISAMISAMISAMISAMISAMI"));
        open("Tess Rochat", "tess@demo.cryptocare.example", Role.TRAINER, secret("TESSTESSTESSTESSTESSTESSTESSTESS"));
        open("Greta Blanc", "greta@demo.cryptocare.example", Role.ADMIN, secret("GRETAGRETAGRETAGRETAGRETAGRETAGR"));
    }

    private void open(String name, String email, Role role, Optional<Secret> authenticator) {
        var person = new Person(name, new EmailAddress(email));
        auth.enrolAccount().enrol(person, Language.FR, role, PASSWORD, authenticator);
    }

    private static Optional<Secret> secret(String base32) {
        return Optional.of(new Secret(base32));
    }
}
