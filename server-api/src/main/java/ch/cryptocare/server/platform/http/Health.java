package ch.cryptocare.server.platform.http;

import ch.cryptocare.common.json.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** What load balancers and monitoring ask. */
public final class Health {
    private final Map<String, BooleanSupplier> checks = new TreeMap<>();

    /** @param reaches whether what the server cannot do without answers now; must not throw or hang */
    public void needs(String name, BooleanSupplier reaches) {
        checks.put(name, reaches);
    }

    void addTo(RoutesConfig routes, PrometheusMeterRegistry metrics) {
        routes.get("/healthz", http -> http.contentType("application/json").result("{\"status\":\"alive\"}"));
        routes.get("/readyz", this::ready);
        routes.get(
                "/metrics",
                http -> http.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(metrics.scrape()));
    }

    private void ready(Context http) throws JsonProcessingException {
        var missing = checks.entrySet().stream()
                .filter(check -> !check.getValue().getAsBoolean())
                .map(Map.Entry::getKey)
                .toList();
        http.status(missing.isEmpty() ? 200 : 503)
                .contentType("application/json")
                .header("Cache-Control", "no-store")
                .result(Json.MAPPER.writeValueAsBytes(
                        Map.of("status", missing.isEmpty() ? "ready" : "not-ready", "unreachable", missing)));
    }
}
