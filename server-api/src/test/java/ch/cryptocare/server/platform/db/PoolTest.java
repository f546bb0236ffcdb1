package ch.cryptocare.server.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.support.TestDatabase;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PoolTest {
    private static final TestDatabase TEST = TestDatabase.create();

    @AfterAll
    static void close() {
        TEST.close();
    }

    @Test
    void aRequestWaitsForLocksAndAnswersOnlyForSoLong() throws SQLException {
        assertThat(show(TEST.database.pool(), "lock_timeout")).isEqualTo("10s");
        assertThat(show(TEST.database.pool(), "statement_timeout")).isEqualTo("20s");
    }

    @Test
    void aMigrationMayTakeAsLongAsItNeeds() throws SQLException {
        var source = Pool.forMigrations(TEST.access);
        assertThat(show(source, "lock_timeout")).isEqualTo("0");
        assertThat(show(source, "statement_timeout")).isEqualTo("0");
        try (var connection = source.getConnection()) {
            assertThat(connection.getNetworkTimeout()).isZero();
        }
    }

    private static String show(DataSource source, String setting) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("show " + setting)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
