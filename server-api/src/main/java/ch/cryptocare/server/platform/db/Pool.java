package ch.cryptocare.server.platform.db;

import ch.cryptocare.server.platform.config.Config.DatabaseAccess;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens connections as configured. */
public final class Pool {
    private static final long WAIT_MILLIS = 5_000;
    private static final int SILENCE_SECONDS = 30;

    /** Shorter than the silence above, so that PostgreSQL is the one who gives up and can say why. */
    private static final String PATIENCE = "-c lock_timeout=10s -c statement_timeout=20s";

    private Pool() {}

    /** Few connections, and a short wait: a request that finds none is told to come again. */
    public static HikariDataSource open(DatabaseAccess access, MeterRegistry metrics) {
        var config = new HikariConfig();
        var source = source(access);
        source.setSocketTimeout(SILENCE_SECONDS);
        source.setOptions(PATIENCE);
        config.setDataSource(source);
        config.setMaximumPoolSize(access.connections());
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setMetricRegistry(metrics);
        config.setPoolName("database");
        return new HikariDataSource(config);
    }

    /** For whoever reads all of it: statements may take as long as they need. */
    public static HikariDataSource forCommands(DatabaseAccess access) {
        var config = new HikariConfig();
        config.setDataSource(source(access));
        config.setMaximumPoolSize(2);
        config.setPoolName("command");
        return new HikariDataSource(config);
    }

    /** Connections of their own, for whoever keeps one. */
    public static DataSource unpooled(DatabaseAccess access) {
        var source = source(access);
        source.setSocketTimeout(SILENCE_SECONDS);
        return source;
    }

    /** Connections whose statements may take as long as they need: a large table takes minutes to change. */
    public static DataSource forMigrations(DatabaseAccess access) {
        var source = source(access);
        access.owner().ifPresent(owner -> {
            source.setUser(owner.user());
            source.setPassword(owner.password().value());
        });
        return source;
    }

    private static PGSimpleDataSource source(DatabaseAccess access) {
        var source = new PGSimpleDataSource();
        source.setUrl(access.url());
        source.setUser(access.user());
        source.setPassword(access.password().value());
        source.setReWriteBatchedInserts(true);
        source.setPrepareThreshold(2);
        source.setConnectTimeout(5);
        source.setApplicationName("cryptocare");
        source.setTcpKeepAlive(true);
        // Details name the row that failed: they would bring personal data into logs.
        source.setLogServerErrorDetail(false);
        return source;
    }
}
