package ch.cryptocare.journeys.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Practitioners who have been at it for years, written in bulk past the server. All of them practise on weekdays from 8
 * to 12 and 13 to 17 in Zürich, in half hours, and keep no holidays: a coming week of theirs has 60 free slots.
 *
 * @param first the number of the first practitioner
 * @param last that of the last
 * @param appointmentsEach of which 60 lie in the next three weeks, and the others on past days, 16 a day
 */
public record Population(int first, int last, int appointmentsEach) {
    static final String ZONE = "Europe/Zurich";
    static final int SLOTS_A_DAY = 16;

    public int practitioners() {
        return last - first + 1;
    }

    public UUID practitioner(int number) {
        return id("practitioner " + number);
    }

    public UUID service(int number) {
        return id("service " + number);
    }

    /** Beside those who are there, and past the audit log. Indexes are built at the end: row by row would take ten times as long. */
    public void fill(Connection connection) throws SQLException {
        var appointments = new Bulk(connection, "scheduling.appointment");
        var invoices = new Bulk(connection, "payments.invoice");
        try (var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
            statement.execute("set maintenance_work_mem = '256MB'");
            for (var sql : PopulationSql.practitioners(this)) statement.execute(sql);
            statement.execute("alter table scheduling.appointment disable trigger user");
            appointments.withoutIndexes(() -> statement.execute(PopulationSql.appointments(this)));
            statement.execute("alter table scheduling.appointment enable trigger user");
            invoices.withoutIndexes(() -> statement.execute(PopulationSql.INVOICES));
            statement.execute(PopulationSql.CANCELLATIONS);
            statement.execute(PopulationSql.WEBHOOKS);
            statement.execute("reset synchronous_commit");
            statement.execute("vacuum analyze");
        }
    }

    /** As PostgreSQL's md5 makes it. */
    private static UUID id(String text) {
        try {
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
            return UUID.fromString(hash.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
