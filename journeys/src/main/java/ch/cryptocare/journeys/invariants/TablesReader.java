package ch.cryptocare.journeys.invariants;

import ch.cryptocare.journeys.invariants.Tables.Appointment;
import ch.cryptocare.journeys.invariants.Tables.AuditTrail;
import ch.cryptocare.journeys.invariants.Tables.Delivery;
import ch.cryptocare.journeys.invariants.Tables.Invoice;
import ch.cryptocare.journeys.invariants.Tables.Meeting;
import ch.cryptocare.journeys.invariants.Tables.Message;
import ch.cryptocare.journeys.invariants.Tables.NotedChange;
import ch.cryptocare.journeys.invariants.Tables.Refund;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the tables with plain SQL: the server's own mapping is not asked. */
public final class TablesReader {
    private static final String APPOINTMENTS = """
            select id, practitioner_id, service_id, room_id, patient_key, mode, starts_at, ends_at, status::text as status, revision,
                   free_cancellation_hours, price_sats, changed_at
            from scheduling.appointment
            """;
    private static final String INVOICES = """
            select id, purchase_id, amount_sats, asked_at is not null as asked, payment_hash, received_sats, outcome
            from payments.invoice
            """;
    private static final String REFUNDS = """
            select id, invoice_id, amount_sats, status, payment_hash, payment_proof, next_look_at is not null as due
            from payments.refund
            """;
    private static final String MEETINGS = "select appointment_id, status, room_id from telehealth.meeting";
    private static final String MESSAGES = "select key, kind, appointment_id, status from messaging.message";
    private static final String DELIVERIES = """
            select task_name, task_instance, coalesce(consecutive_failures, 0) as failures
            from platform.scheduled_task where task_name like '% -> %'
            """;

    private static final String CHANGES = """
            select subject, (facts ->> 'revision')::int as revision from platform.audit_event
            where action like 'appointment-%'
            """;
    private static final String LINKS = "select position from platform.audit_link order by position";

    private static final String UNLINKED = """
            select count(*) as events from platform.audit_event event
            where not exists (select from platform.audit_link where event_id = event.id)
            """;

    private TablesReader() {}

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public static Tables read(Connection connection) throws SQLException {
        return new Tables(
                all(connection, APPOINTMENTS, TablesReader::appointment),
                all(connection, INVOICES, TablesReader::invoice),
                all(connection, REFUNDS, TablesReader::refund),
                all(connection, MEETINGS, TablesReader::meeting),
                all(connection, MESSAGES, TablesReader::message),
                all(connection, DELIVERIES, TablesReader::delivery),
                new AuditTrail(
                        all(connection, CHANGES, TablesReader::change),
                        all(connection, LINKS, row -> row.getLong("position")),
                        all(connection, UNLINKED, row -> row.getLong("events")).getFirst()));
    }

    private static <T> List<T> all(Connection connection, String sql, Row<T> reader) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<T>();
            while (rows.next()) all.add(reader.read(rows));
            return all;
        }
    }

    private static Appointment appointment(ResultSet row) throws SQLException {
        return new Appointment(
                id(row, "id"),
                id(row, "practitioner_id"),
                id(row, "service_id"),
                Optional.ofNullable(row.getObject("room_id", UUID.class)),
                row.getString("patient_key"),
                row.getString("mode"),
                moment(row, "starts_at"),
                moment(row, "ends_at"),
                row.getString("status"),
                row.getInt("revision"),
                Duration.ofHours(row.getInt("free_cancellation_hours")),
                row.getLong("price_sats"),
                moment(row, "changed_at"));
    }

    private static Invoice invoice(ResultSet row) throws SQLException {
        return new Invoice(
                id(row, "id"),
                id(row, "purchase_id"),
                row.getLong("amount_sats"),
                row.getBoolean("asked"),
                Optional.ofNullable(row.getBytes("payment_hash")).map(HexFormat.of()::formatHex),
                Optional.ofNullable(row.getObject("received_sats", Long.class)),
                Optional.ofNullable(row.getString("outcome")));
    }

    private static Refund refund(ResultSet row) throws SQLException {
        return new Refund(
                id(row, "id"),
                id(row, "invoice_id"),
                row.getLong("amount_sats"),
                row.getString("status"),
                Optional.ofNullable(row.getBytes("payment_hash")).map(HexFormat.of()::formatHex),
                Optional.ofNullable(row.getString("payment_proof")),
                row.getBoolean("due"));
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                id(row, "appointment_id"), row.getString("status"), Optional.ofNullable(row.getString("room_id")));
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getString("key"), row.getString("kind"), id(row, "appointment_id"), row.getString("status"));
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(row.getString("task_name"), row.getString("task_instance"), row.getInt("failures"));
    }

    private static NotedChange change(ResultSet row) throws SQLException {
        return new NotedChange(id(row, "subject"), row.getInt("revision"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
