package ch.cryptocare.server.operations.http;

import ch.cryptocare.common.contract.operations.AuditChainResponse;
import ch.cryptocare.common.contract.operations.HealthResponse;
import ch.cryptocare.common.contract.operations.OperationsApi;
import ch.cryptocare.server.operations.Vitals;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Health;
import java.util.function.Supplier;

/** How the server is, in one answer. */
public final class HealthRoutes {
    private final Health health;
    private final Vitals vitals;
    private final Supplier<AuditChainResponse> chain;

    public HealthRoutes(Health health, Vitals vitals, Supplier<AuditChainResponse> chain) {
        this.health = health;
        this.vitals = vitals;
        this.chain = chain;
    }

    public void addTo(Api api) {
        api.serve(OperationsApi.HEALTH, _ -> response());
    }

    private HealthResponse response() {
        return new HealthResponse(
                health.unreachable(),
                health.degraded(),
                (long) vitals.oldestJobSeconds().getAsDouble(),
                (int) vitals.failingJobs().getAsDouble(),
                vitals.missingMeetings().getAsInt(),
                vitals.failedMails().getAsInt(),
                chain.get(),
                vitals.certificateDays().get());
    }
}
