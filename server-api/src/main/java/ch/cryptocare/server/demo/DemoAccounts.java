package ch.cryptocare.server.demo;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.AuthModule;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.platform.Secret;
import java.util.List;
import java.util.Optional;

/** One account of each role, as the sandbox's page lists them, and a practice that two of them belong to. Nobody of them exists; everybody knows their passwords. */
public final class DemoAccounts {
    private static final String PASSWORD = "cryptocare demo password";

    private static final List<Member> ALL = List.of(
            new Member("Ben Favre", "ben", Role.PATIENT, Optional.empty()),
            new Member("Ada Keller", "ada", Role.PRACTITIONER, secret("ADAADAADAADAADAADAADAADAADAADAAD")),
            new Member("Sami Weber", "sami", Role.STAFF, secret("SAMISAMISAMISAMISAMISAMISAMISAMI")),
            new Member("Tess Rochat", "tess", Role.TRAINER, secret("TESSTESSTESSTESSTESSTESSTESSTESS")),
            new Member("Greta Blanc", "greta", Role.ADMIN, secret("GRETAGRETAGRETAGRETAGRETAGRETAGR")));

    private record Member(String name, String mailbox, Role role, Optional<Secret> authenticator) {
        EmailAddress address() {
            return addressOf(mailbox);
        }
    }

    private final AuthModule auth;

    public DemoAccounts(AuthModule auth) {
        this.auth = auth;
    }

    public void openOnce() {
        for (var member : ALL) {
            var person = new Person(member.name(), member.address());
            auth.enrolAccount().enrol(person, Language.FR, member.role(), PASSWORD, member.authenticator());
        }
        auth.enrolOrganization().enrol("Cabinet du Rhône", "Genève", addressOf("ada"), addressOf("sami"));
    }

    /** Whether anybody could sign in as one of them. */
    public boolean areOpen() {
        return ALL.stream().anyMatch(member -> auth.hasAccount(member.address()));
    }

    private static EmailAddress addressOf(String mailbox) {
        return new EmailAddress(mailbox + "@demo.cryptocare.example");
    }

    private static Optional<Secret> secret(String base32) {
        return Optional.of(new Secret(base32));
    }
}
