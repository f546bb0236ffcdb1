package ch.cryptocare.server.platform.http;

import ch.cryptocare.common.json.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * What load balancers and monitoring ask. Without an outside service the server stays ready, and only says what is
 * degraded: another server could not reach it either, and pages, free times and what is booked do not need it.
 */
public final class Health {
    private final Map<String, BooleanSupplier> needed = new TreeMap<>();
    private final Map<String, BooleanSupplier> used = new TreeMap<>();

    /** @param reaches whether what the server cannot do without answers now; must not throw or hang */
    public void needs(String name, BooleanSupplier reaches) {
        needed.put(name, reaches);
    }

    /** @param reaches whether an outside service answered lately; must not throw, hang or ask it */
    public void uses(String name, BooleanSupplier reaches) {
        used.put(name, reaches);
    }

    /** What the server cannot do without, and does not reach now. */
    public List<String> unreachable() {
        return unreachable(needed);
    }

    /** What it uses, and has not reached lately. */
    public List<String> degraded() {
        return unreachable(used);
    }

    void addTo(RoutesConfig routes, PrometheusMeterRegistry metrics) {
        Reads.route(
                routes, "/healthz", http -> http.contentType("application/json").result("{\"status\":\"alive\"}"));
        Reads.route(routes, "/readyz", this::ready);
        Reads.route(
                routes,
                "/metrics",
                http -> http.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(metrics.scrape()));
    }

    private void ready(Context http) throws JsonProcessingException {
        var missing = unreachable();
        http.status(missing.isEmpty() ? 200 : 503)
                .contentType("application/json")
                .header("Cache-Control", "no-store")
                .result(Json.MAPPER.writeValueAsBytes(Map.of(
                        "status",
                        missing.isEmpty() ? "ready" : "not-ready",
                        "unreachable",
                        missing,
                        "degraded",
                        degraded())));
    }

    private static List<String> unreachable(Map<String, BooleanSupplier> services) {
        return services.entrySet().stream()
                .filter(service -> !service.getValue().getAsBoolean())
                .map(Map.Entry::getKey)
                .toList();
    }
}
