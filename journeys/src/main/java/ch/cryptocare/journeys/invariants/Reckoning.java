package ch.cryptocare.journeys.invariants;

import ch.cryptocare.journeys.clients.ClientJournal;
import ch.cryptocare.journeys.clients.SandboxClient;
import ch.cryptocare.journeys.stack.Stack;
import ch.cryptocare.journeys.stack.Until;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Waits until everything that was begun has come to its end, then hears the three witnesses. */
public final class Reckoning {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Stack stack;
    private final SandboxClient sandbox;
    private final ClientJournal journal;

    public Reckoning(Stack stack, ClientJournal journal) {
        this.stack = stack;
        this.sandbox = new SandboxClient(stack.sandbox().baseUrl());
        this.journal = journal;
    }

    /** What is wrong once all is quiet; what is still not quiet by then is part of it. */
    public List<Violation> violations(Duration patience) {
        var quiet = Until.answered(patience, BETWEEN_LOOKS, () -> isQuiet() ? quietEvidence() : Optional.empty());
        return Checker.check(quiet.orElseGet(this::evidence));
    }

    /** Empty when a webhook came just now. */
    private Optional<Evidence> quietEvidence() {
        return Optional.of(evidence())
                .filter(evidence ->
                        NothingWaits.waiting(evidence.tables()).findAny().isEmpty());
    }

    public Evidence evidence() {
        return new Evidence(journal.seen(), WorldReader.read(sandbox), tables());
    }

    public Connection connect() throws SQLException {
        var postgres = stack.postgres();
        return DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
    }

    private boolean isQuiet() {
        var tables = tables();
        return NothingWaits.waiting(tables).findAny().isEmpty() && isAllMoneyNoticed(tables.invoicesByHash());
    }

    private boolean isAllMoneyNoticed(Map<String, Tables.Invoice> ours) {
        return WorldReader.invoices(sandbox).stream()
                .filter(World.Invoice::paid)
                .map(payment -> Optional.ofNullable(ours.get(payment.paymentHash())))
                .allMatch(
                        invoice -> invoice.flatMap(Tables.Invoice::receivedSats).isPresent());
    }

    private Tables tables() {
        try (var connection = connect()) {
            return TablesReader.read(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
