package ch.cryptocare.server.operations;

import ch.cryptocare.common.contract.operations.AuditChainResponse;
import ch.cryptocare.server.operations.db.JooqAuditEvents;
import ch.cryptocare.server.operations.db.JooqFailedJobs;
import ch.cryptocare.server.operations.http.AuditRoutes;
import ch.cryptocare.server.operations.http.HealthRoutes;
import ch.cryptocare.server.operations.http.JobRoutes;
import ch.cryptocare.server.operations.usecases.ReadAuditLog;
import ch.cryptocare.server.operations.usecases.RetryJob;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.db.AuditReadings;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Health;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What administrators see of the server at work. */
public final class OperationsModule {
    private final JobRoutes jobs;
    private final AuditRoutes audit;
    private final HealthRoutes health;

    /** @param knownJobs the names of all work that this server does */
    public OperationsModule(
            Database database,
            AuditLog auditLog,
            AuditReadings readings,
            Health health,
            Vitals vitals,
            Supplier<Set<String>> knownJobs,
            InstantSource clock) {
        var failed = new JooqFailedJobs(database.sql, knownJobs);
        jobs = new JobRoutes(failed, new RetryJob(database, failed, auditLog, clock), clock);
        Supplier<AuditChainResponse> chain = () -> chain(readings.last());
        audit = new AuditRoutes(new ReadAuditLog(database, new JooqAuditEvents(database.sql), auditLog), chain);
        this.health = new HealthRoutes(health, vitals, chain);
    }

    public void addTo(Api api) {
        jobs.addTo(api);
        audit.addTo(api);
        health.addTo(api);
    }

    private static AuditChainResponse chain(Optional<AuditReadings.Reading> last) {
        return last.map(reading -> new AuditChainResponse(reading.whole(), Optional.of(reading.at()), reading.length()))
                .orElseGet(() -> new AuditChainResponse(true, Optional.empty(), 0));
    }
}
