package ch.cryptocare.server.demo;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.AuthModule;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.scheduling.SchedulingModule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** At least one account of each role, as the sandbox's page lists them, and a practice that some of them belong to. Nobody of them exists; everybody knows their passwords. */
public final class DemoAccounts {
    private static final String PASSWORD = "cryptocare demo password";

    private static final List<Member> ALL = List.of(
            new Member("Ben Favre", "ben", Role.PATIENT, Optional.empty()),
            new Member("Ada Keller", "ada", Role.PRACTITIONER, secret("ADAADAADAADAADAADAADAADAADAADAAD")),
            new Member("Mei Tanaka", "mei", Role.PRACTITIONER, secret("MEIMEIMEIMEIMEIMEIMEIMEIMEIMEIME")),
            new Member("Luc Favre", "luc", Role.PRACTITIONER, secret("LUCLUCLUCLUCLUCLUCLUCLUCLUCLUCLU")),
            new Member("Sami Weber", "sami", Role.STAFF, secret("SAMISAMISAMISAMISAMISAMISAMISAMI")),
            new Member("Tess Rochat", "tess", Role.TRAINER, secret("TESSTESSTESSTESSTESSTESSTESSTESS")),
            new Member("Greta Blanc", "greta", Role.ADMIN, secret("GRETAGRETAGRETAGRETAGRETAGRETAGR")));

    private record Member(String name, String mailbox, Role role, Optional<Secret> authenticator) {
        EmailAddress address() {
            return addressOf(mailbox);
        }
    }

    /** Whose calendars the demo's practitioners keep. */
    private static final Map<String, String> CALENDARS =
            Map.of("ada", "Dr. Ada Keller", "mei", "Dr. Mei Tanaka", "luc", "Luc Favre");

    private final AuthModule auth;

    public DemoAccounts(AuthModule auth) {
        this.auth = auth;
    }

    public void openOnce() {
        for (var member : ALL) {
            var person = new Person(member.name(), member.address());
            auth.enrolAccount().enrol(person, Language.FR, member.role(), PASSWORD, member.authenticator());
        }
        auth.enrolOrganization()
                .enrol(
                        "Cabinet du Rhône",
                        "Genève",
                        List.of(addressOf("ada"), addressOf("mei"), addressOf("luc")),
                        addressOf("sami"));
    }

    /** Each practitioner gets the calendar of the practitioner that they are. */
    public void keepCalendars(SchedulingModule scheduling) {
        CALENDARS.forEach((mailbox, name) ->
                auth.account(addressOf(mailbox)).ifPresent(account -> scheduling.entrust(name, account)));
    }

    public AccountId trainer() {
        return auth.account(addressOf("tess")).orElseThrow();
    }

    /** Whether anybody could sign in as one of them. */
    public boolean areOpen() {
        return ALL.stream().anyMatch(member -> auth.account(member.address()).isPresent());
    }

    private static EmailAddress addressOf(String mailbox) {
        return new EmailAddress(mailbox + "@demo.cryptocare.example");
    }

    private static Optional<Secret> secret(String base32) {
        return Optional.of(new Secret(base32));
    }
}
