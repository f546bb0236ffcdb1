package ch.cryptocare.server.platform.db;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the shape that this version of the server expects. */
public final class Migrations {
    /** Tried once a second: another server that starts may be at work on a large table. */
    private static final int LOCK_TRIES = 600;

    private Migrations() {}

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
