package ch.cryptocare.journeys.bench;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.bcrypt.BcryptHasher;
import ch.cryptocare.server.auth.db.JooqAccounts;
import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.auth.domain.Password;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.platform.seal.KeyFile;
import ch.cryptocare.server.platform.seal.TinkSealer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Accounts that all have the same password: hashing another one for each of a thousand would take minutes. */
final class Crowd {
    static final String PASSWORD = "seven lazy otters juggle";

    /** As in production, where nothing else is chosen. */
    static final int COST = 12;

    final BcryptHasher bcrypt;
    final String hash;
    private final String name;

    /** @param home where the server's keys are */
    Crowd(Ground ground, Path home, String name, int size) {
        this.name = name;
        var sealer = TinkSealer.with(KeyFile.plain(home.resolve("data-keys.json")), InstantSource.system());
        bcrypt = new BcryptHasher(sealer, COST, Runtime.getRuntime().availableProcessors());
        hash = bcrypt.hash(new Password(PASSWORD));
        try (var connection = ground.limit.connection()) {
            var accounts = new JooqAccounts(DSL.using(connection, SQLDialect.POSTGRES), sealer, InstantSource.system());
            for (int number = 0; number < size; number++)
                accounts.add(new Account(
                        new AccountId(UUID.randomUUID()),
                        new Person("Ben", new EmailAddress(email(number))),
                        Language.EN,
                        Set.of(Role.PATIENT),
                        Optional.of(hash)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What somebody of them sends to sign in.
     *
     * @param number from 0 on
     * @param isBearer whether they want tokens in place of cookies
     */
    String signIn(int number, boolean isBearer) {
        return "{\"email\":\"" + email(number) + "\",\"password\":\"" + PASSWORD + "\",\"bearer\":" + isBearer + "}";
    }

    private String email(int number) {
        return name + number + ".signs.in@example.org";
    }
}
