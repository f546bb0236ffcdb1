package ch.cryptocare.server.platform.db;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the shape that this version of the server expects. */
public final class Migrations {
    private Migrations() {}

    public static void run(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
