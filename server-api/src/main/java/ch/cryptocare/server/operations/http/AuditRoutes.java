package ch.cryptocare.server.operations.http;

import ch.cryptocare.common.contract.operations.AuditChainResponse;
import ch.cryptocare.common.contract.operations.AuditEventPage;
import ch.cryptocare.common.contract.operations.AuditEventQuery;
import ch.cryptocare.common.contract.operations.AuditEventSummary;
import ch.cryptocare.common.contract.operations.OperationsApi;
import ch.cryptocare.server.operations.usecases.AuditEvents;
import ch.cryptocare.server.operations.usecases.AuditEvents.Position;
import ch.cryptocare.server.operations.usecases.AuditEvents.Wanted;
import ch.cryptocare.server.operations.usecases.ReadAuditLog;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import java.util.Optional;
import java.util.function.Supplier;

/** The audit log, page by page. */
public final class AuditRoutes {
    private static final int PAGE = 50;

    private final ReadAuditLog readAuditLog;
    private final Supplier<AuditChainResponse> chain;

    public AuditRoutes(ReadAuditLog readAuditLog, Supplier<AuditChainResponse> chain) {
        this.readAuditLog = readAuditLog;
        this.chain = chain;
    }

    public void addTo(Api api) {
        api.serve(OperationsApi.AUDIT_EVENTS, this::page);
    }

    private AuditEventPage page(Call<AuditEventQuery> call) {
        var asked = call.body();
        var wanted = new Wanted(asked.from(), asked.to(), asked.actor(), asked.action(), asked.subject());
        var before = asked.cursor().map(cursor -> Cursors.read(cursor, Position::new));
        var found = readAuditLog.read(call.caller(), wanted, before, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var next = found.size() > PAGE
                ? Optional.of(Cursors.write(page.getLast().at(), page.getLast().id()))
                : Optional.<String>empty();
        return new AuditEventPage(page.stream().map(AuditRoutes::json).toList(), next, chain.get());
    }

    private static AuditEventSummary json(AuditEvents.Noted noted) {
        return new AuditEventSummary(
                noted.id(), noted.at(), noted.actor(), noted.action(), noted.subject(), noted.facts());
    }
}
