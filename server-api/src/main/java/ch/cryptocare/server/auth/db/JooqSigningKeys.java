package ch.cryptocare.server.auth.db;

import static ch.cryptocare.server.tables.auth.Tables.SIGNING_KEY;

import ch.cryptocare.common.value.Ids;
import ch.cryptocare.server.auth.usecases.AccessTokens;
import ch.cryptocare.server.auth.usecases.SigningKeys;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.tables.auth.tables.records.SigningKeyRecord;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Keys that all servers share, the private half sealed. The next key is made before it signs, so that each server knows
 * it in time; the last one is believed until all that it signed has ended: nobody is signed out by a rotation.
 */
public final class JooqSigningKeys implements SigningKeys {
    private static final Duration SIGNS_FOR = Duration.ofDays(30);
    private static final Duration MADE_AHEAD = Duration.ofDays(1);
    private static final Duration LOADED_ONCE_IN = Duration.ofSeconds(2);
    private static final Duration RELOADED_AFTER = Duration.ofMinutes(5);

    /** Clocks differ, and the database keeps fewer digits. */
    private static final Duration LEEWAY = Duration.ofMinutes(1);

    private static final int LOCK = 0x6b657973;

    private final Database database;
    private final DSLContext sql;
    private final Sealer sealer;
    private final InstantSource clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private Instant loadedAt = Instant.EPOCH;

    private record Known(Key key, Instant signsFrom, Instant signsUntil, Instant believedUntil) {
        boolean signs(Instant now) {
            return !now.isBefore(signsFrom) && now.isBefore(signsUntil);
        }
    }

    public JooqSigningKeys(Database database, Sealer sealer, InstantSource clock) {
        this.database = database;
        this.sql = database.sql;
        this.sealer = sealer;
        this.clock = clock;
    }

    @Override
    public Key signing(Instant now) {
        refresh(now);
        return signingIfKnown(now).orElseThrow(() -> new IllegalStateException("no key signs"));
    }

    @Override
    public Optional<ECPublicKey> believed(String id, Instant now) {
        refresh(now);
        if (!known.containsKey(id) && mayLoad(now, LOADED_ONCE_IN)) load();
        return Optional.ofNullable(known.get(id))
                .filter(key -> now.isBefore(key.believedUntil()))
                .map(key -> (ECPublicKey) key.key().pair().getPublic());
    }

    /** Makes the next key when it is time, on one server at once, and forgets those that nobody believes. */
    public void rotate() {
        database.run(() -> {
            sql.execute("select pg_advisory_xact_lock({0})", DSL.inline(LOCK));
            var now = clock.instant();
            var until = sql.select(DSL.max(SIGNING_KEY.SIGNS_UNTIL))
                    .from(SIGNING_KEY)
                    .fetchOne(row -> row.value1() == null ? now : row.value1());
            if (until != null && !until.isAfter(now.plus(MADE_AHEAD)))
                add(until.isAfter(now) ? until : now.minus(LEEWAY));
            sql.deleteFrom(SIGNING_KEY)
                    .where(SIGNING_KEY.BELIEVED_UNTIL.lt(now))
                    .execute();
        });
        load();
    }

    private void add(Instant from) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var id = Ids.next(clock).toString();
            var until = from.plus(SIGNS_FOR);
            sql.insertInto(SIGNING_KEY)
                    .set(SIGNING_KEY.ID, id)
                    .set(SIGNING_KEY.PUBLIC_KEY, pair.getPublic().getEncoded())
                    .set(SIGNING_KEY.PRIVATE_KEY, sealer.seal(pair.getPrivate().getEncoded(), place(id)))
                    .set(SIGNING_KEY.SIGNS_FROM, from)
                    .set(SIGNING_KEY.SIGNS_UNTIL, until)
                    .set(SIGNING_KEY.BELIEVED_UNTIL, until.plus(AccessTokens.LIFE))
                    .execute();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has P-256", e);
        }
    }

    private Optional<Key> signingIfKnown(Instant now) {
        return known.values().stream()
                .filter(key -> key.signs(now))
                .map(Known::key)
                .findFirst();
    }

    /** What another server made, and what an operator withdrew, counts after some minutes everywhere. */
    private void refresh(Instant now) {
        if (mayLoad(now, RELOADED_AFTER)) load();
    }

    /** Whoever makes ids up does not keep the database busy. */
    private synchronized boolean mayLoad(Instant now, Duration pause) {
        if (now.isBefore(loadedAt.plus(pause))) return false;
        loadedAt = now;
        return true;
    }

    private void load() {
        var rows = sql.fetch(SIGNING_KEY);
        for (var row : rows) known.computeIfAbsent(row.getId(), id -> read(row));
        known.keySet().retainAll(rows.getValues(SIGNING_KEY.ID));
    }

    private Known read(SigningKeyRecord row) {
        try {
            var factory = KeyFactory.getInstance("EC");
            var pair = new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(row.getPublicKey())),
                    factory.generatePrivate(
                            new PKCS8EncodedKeySpec(sealer.open(row.getPrivateKey(), place(row.getId())))));
            return new Known(
                    new Key(row.getId(), pair), row.getSignsFrom(), row.getSignsUntil(), row.getBelievedUntil());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a signing key cannot be read", e);
        }
    }

    static String place(String id) {
        return "auth.signing_key.private_key/" + id;
    }
}
