package ch.cryptocare.desktop.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.certificates.CertificateResponse;
import ch.cryptocare.common.contract.certificates.CertificateStatus;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.CertificateId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.RevocationReason;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.theme.ThemeChoice;
import ch.cryptocare.desktop.window.Faults;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Greta takes a certificate back that should never have been issued. */
class CertificatesStoryTest {
    private static final CertificateId ID = new CertificateId(new UUID(12, 1));
    private static final String SERIAL = "7KQ2-M4XD-93TV";

    @TempDir
    Path folder;

    private final ScriptedServer server = World.server(World.account("Greta Blanc", Role.ADMIN));

    @BeforeEach
    void issue() {
        server.on("GET /api/certificates/" + SERIAL, certificate(CertificateStatus.VALID))
                .on("POST /api/certificates/" + ID + "/revocation", certificate(CertificateStatus.REVOKED))
                .on("GET /api/certificates/no%20serial", _ -> Reply.problem(ProblemType.NOT_FOUND, Map.of()));
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void whatSheTakesBackSaysSoAndWhy() {
        var window = open(Opening.of(server, folder));
        window.typeInto("Serial", SERIAL);
        window.click("Look up");
        window.sees("Hand hygiene");
        window.sees("Noor Haddad");
        window.sees("Valid");
        window.click("Revoke…");
        window.sees("Revoke “Hand hygiene”");
        window.click("Revoke for good");
        window.sees("Revoked");
        window.sees("23 November 2026 · Issued by mistake");
        window.sees("The certificate " + SERIAL + " is revoked.");
        assertThat(window.shows("Revoke…")).isFalse();
        assertThat(server.asked("POST /api/certificates/" + ID + "/revocation")
                        .getFirst()
                        .body())
                .isEqualTo("{\"reason\":\"ISSUED_BY_MISTAKE\"}");
    }

    @Test
    void whatIsNoSerialIsSaidThere() {
        var window = open(Opening.of(server, folder));
        window.click("Look up");
        window.sees("Type the serial that is printed on it.");
        window.typeInto("Serial", "no serial");
        window.click("Look up");
        window.await(() -> !window.shows("Type the serial that is printed on it."));
        window.typeInto("Serial", SERIAL);
        window.click("Look up");
        window.sees("Noor Haddad");
    }

    @ParameterizedTest
    @CsvSource({"FR, LIGHT, 1", "EN, DARK, 1", "FR, DARK, 1.5"})
    void everyStateIsNamedReadableAndWhole(Language language, ThemeChoice theme, double scale) {
        for (var status : CertificateStatus.values()) {
            server.on("GET /api/certificates/" + SERIAL, certificate(status));
            var window = open(Opening.of(server, folder).in(language, theme, scale));
            window.typeInto(language == Language.FR ? "Numéro de série" : "Serial", SERIAL);
            window.click(language == Language.FR ? "Rechercher" : "Look up");
            window.sees("Noor Haddad");
            var name = ("certificate-" + status + "-" + language + "-" + theme).toLowerCase(Locale.ROOT);
            window.picture(name, scale);
            assertThat(Faults.in(window)).as(name).isEmpty();
        }
    }

    private static Window open(Opening opening) {
        return opening.at(new Place.Certificates()).window();
    }

    private static CertificateResponse certificate(CertificateStatus status) {
        var isRevoked = status == CertificateStatus.REVOKED;
        return new CertificateResponse(
                ID,
                SERIAL,
                status,
                Optional.of("Noor Haddad"),
                new CourseId(new UUID(9, 1)),
                2,
                Map.of("fr", "Hygiène des mains", "en", "Hand hygiene"),
                new BigDecimal("1.5"),
                90,
                World.NOW.minus(Duration.ofDays(400)),
                "Haute École de Santé",
                World.NOW.minus(Duration.ofDays(400)),
                Optional.of(World.NOW.plus(Duration.ofDays(330))),
                Optional.of("9XXX-M4XD-93TV").filter(_ -> status == CertificateStatus.SUPERSEDED),
                Optional.empty(),
                Optional.of(World.NOW).filter(_ -> isRevoked),
                Optional.of(RevocationReason.ISSUED_BY_MISTAKE).filter(_ -> isRevoked),
                Optional.empty());
    }
}
