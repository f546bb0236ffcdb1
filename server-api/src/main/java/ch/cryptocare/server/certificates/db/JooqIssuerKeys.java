package ch.cryptocare.server.certificates.db;

import static ch.cryptocare.server.tables.certificates.Tables.ISSUER_KEY;

import ch.cryptocare.common.value.Ids;
import ch.cryptocare.server.certificates.usecases.IssuerKeys;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.tables.certificates.tables.records.IssuerKeyRecord;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jooq.impl.DSL;

/** One key pair for all servers, the private half sealed. An operator who adds another has it sign from then on. */
public final class JooqIssuerKeys implements IssuerKeys {
    private static final int BITS = 3072;
    private static final int LOCK = 0x69737375;

    private final Database database;
    private final Sealer sealer;
    private final InstantSource clock;

    public JooqIssuerKeys(Database database, Sealer sealer, InstantSource clock) {
        this.database = database;
        this.sealer = sealer;
        this.clock = clock;
    }

    @Override
    public Key signing() {
        return latest().orElseGet(() -> database.in(() -> {
            database.sql.execute("select pg_advisory_xact_lock({0})", DSL.inline(LOCK));
            return latest().orElseGet(this::made);
        }));
    }

    @Override
    public Optional<RSAPublicKey> shown(UUID id) {
        return database.sql
                .select(ISSUER_KEY.PUBLIC_KEY)
                .from(ISSUER_KEY)
                .where(ISSUER_KEY.ID.eq(id))
                .fetchOptional(row -> shown(row.value1()));
    }

    private Optional<Key> latest() {
        return database.sql
                .selectFrom(ISSUER_KEY)
                .orderBy(ISSUER_KEY.MADE_AT.desc(), ISSUER_KEY.ID.desc())
                .limit(1)
                .fetchOptional(row -> new Key(
                        row.getId(),
                        shown(row.getPublicKey()),
                        kept(sealer.open(row.getPrivateKey(), SealedByCertificates.privateKey(row.getId())))));
    }

    private Key made() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            var pair = generator.generateKeyPair();
            var id = Ids.next(clock);
            var secret = sealer.seal(pair.getPrivate().getEncoded(), SealedByCertificates.privateKey(id));
            database.sql.executeInsert(new IssuerKeyRecord(id, pair.getPublic().getEncoded(), secret, clock.instant()));
            return new Key(id, (RSAPublicKey) pair.getPublic(), (RSAPrivateKey) pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has RSA", e);
        }
    }

    private static RSAPublicKey shown(byte[] encoded) {
        try {
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an issuer's key cannot be read", e);
        }
    }

    private static RSAPrivateKey kept(byte[] encoded) {
        try {
            return (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an issuer's key cannot be read", e);
        }
    }
}
