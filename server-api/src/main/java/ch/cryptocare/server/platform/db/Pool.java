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

    private Pool() {}

    /** Few connections, and a short wait: a request that finds none is told to come again. */
    public static HikariDataSource open(DatabaseAccess access, MeterRegistry metrics) {
        var config = new HikariConfig();
        config.setDataSource(unpooled(access));
        config.setMaximumPoolSize(access.connections());
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setMetricRegistry(metrics);
        config.setPoolName("database");
        return new HikariDataSource(config);
    }

    /** Connections of their own, for whoever keeps one. */
    public static DataSource unpooled(DatabaseAccess access) {
        var source = new PGSimpleDataSource();
        source.setUrl(access.url());
        source.setUser(access.user());
        source.setPassword(access.password().value());
        source.setReWriteBatchedInserts(true);
        source.setPrepareThreshold(2);
        source.setConnectTimeout(5);
        source.setSocketTimeout(30);
        source.setApplicationName("cryptocare");
        source.setTcpKeepAlive(true);
        // Details name the row that failed: they would bring personal data into logs.
        source.setLogServerErrorDetail(false);
        return source;
    }
}
