package ch.cryptocare.journeys.rights;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CertificateId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.auth.db.JooqPasskeys;
import ch.cryptocare.server.auth.domain.Passkey;
import ch.cryptocare.server.certificates.db.JooqCertificates;
import ch.cryptocare.server.certificates.domain.Achievement;
import ch.cryptocare.server.certificates.domain.Certificate;
import ch.cryptocare.server.certificates.domain.Holder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What stands in the database as if somebody had made it: by hand it would take a device, or a whole course. */
final class Planted {
    private final People people;

    Planted(People people) {
        this.people = people;
    }

    private interface Work {
        void in(DSLContext sql);
    }

    String passkey(AccountId account) throws SQLException {
        var id = UUID.randomUUID();
        var credential = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(id.toString().getBytes(StandardCharsets.US_ASCII));
        work(sql -> {
            var passkeys = new JooqPasskeys(sql, people.sealer);
            passkeys.add(new Passkey(
                    id,
                    account,
                    passkeys.handleOf(account),
                    credential,
                    new byte[] {1},
                    0,
                    Set.of(),
                    false,
                    false,
                    "Telephone",
                    Instant.now(),
                    Optional.empty()));
        });
        return id.toString();
    }

    /** With its file. */
    String certificate(AccountId account) throws SQLException {
        var id = new CertificateId(UUID.randomUUID());
        var titles = Map.of(Language.FR, "Hygiène", Language.EN, "Hygiene");
        var now = Instant.now();
        var achievement = new Achievement(
                new CourseId(UUID.randomUUID()), 1, titles, BigDecimal.ONE, Duration.ofMinutes(30), now);
        work(sql -> {
            var certificates = new JooqCertificates(sql, people.sealer);
            certificates.add(
                    Certificate.issued(
                            id, new Holder(account, "Somebody"), achievement, "School", now, Optional.empty()),
                    Map.of());
            certificates.addDocument(id, id.toString().getBytes(StandardCharsets.US_ASCII), now);
        });
        return id.toString();
    }

    /** The one that signed the first badge. */
    String issuerKey() throws SQLException {
        var found = new ArrayList<String>();
        work(sql ->
                found.addAll(sql.fetch("select id from certificates.issuer_key").getValues(0, String.class)));
        return found.getFirst();
    }

    private void work(Work work) throws SQLException {
        var postgres = people.stack.postgres();
        try (var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password())) {
            work.in(DSL.using(connection));
        }
    }
}
