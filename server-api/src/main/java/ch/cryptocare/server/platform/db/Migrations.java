package ch.cryptocare.server.platform.db;

import ch.cryptocare.server.platform.config.Config.DatabaseAccess;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the shape that this version of the server expects. */
public final class Migrations {
    /** Tried once a second: another server that starts may be at work on a large table. */
    private static final int LOCK_TRIES = 600;

    private Migrations() {}

    /** As the role that owns the database, if one is named; then the server's role gets the rights that it needs. */
    public static void run(DatabaseAccess access) {
        var database = Pool.forMigrations(access);
        run(database);
        if (access.owner().isPresent()) ServerRole.grant(database, access.user());
    }

    /** @param database without limits on time, see {@link Pool#forMigrations} */
    public static void run(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .lockRetryCount(LOCK_TRIES)
                .load()
                .migrate();
    }
}
