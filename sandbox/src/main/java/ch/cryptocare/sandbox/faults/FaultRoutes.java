package ch.cryptocare.sandbox.faults;

import ch.cryptocare.sandbox.http.Control;
import ch.cryptocare.sandbox.http.Json;
import ch.cryptocare.sandbox.http.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Breaks things, and mends them. */
public final class FaultRoutes {
    private static final int MAX_TIMES = 1_000_000;
    private static final int MAX_SECONDS = 600;
    private static final int USUAL_SECONDS = 5;

    private final Faults faults;

    public FaultRoutes(Faults faults) {
        this.faults = faults;
    }

    public void register(RoutesConfig routes) {
        routes.get("/sandbox/faults", call -> Json.answer(call, 200, active()));
        routes.post("/sandbox/faults", this::add);
        routes.delete("/sandbox/faults", call -> {
            faults.clear();
            call.status(204);
        });
        routes.get("/sandbox/faults/menu", call -> Json.answer(call, 200, menu()));
    }

    private void add(Context call) {
        ObjectNode body = Control.body(call);
        Twin twin = named(body, "twin", Arrays.asList(Twin.values()), Twin::word);
        List<Fault> possible = twin.faults().stream().sorted().toList();
        Fault fault = named(body, "fault", possible, Fault::word);
        int times = number(body, "times", 1, 1, MAX_TIMES);
        int seconds = number(body, "seconds", USUAL_SECONDS, 0, MAX_SECONDS);
        Faults.Active added = new Faults.Active(twin, fault, times, Duration.ofSeconds(seconds));
        faults.add(added);
        Json.answer(call, 201, json(added));
    }

    private static <T> T named(JsonNode body, String field, List<T> all, Function<T, String> word) {
        String said = body.path(field).asText("");
        return all.stream()
                .filter(one -> word.apply(one).equals(said))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        400,
                        "unknown-" + field,
                        field + " must be one of those allowed.",
                        all.stream().map(word).toList()));
    }

    private static int number(JsonNode body, String field, int otherwise, int min, int max) {
        JsonNode value = body.path(field);
        if (value.isMissingNode()) {
            return otherwise;
        } else if (value.canConvertToInt()
                && value.isIntegralNumber()
                && value.intValue() >= min
                && value.intValue() <= max) {
            return value.intValue();
        } else {
            throw new Refusal(400, "bad-" + field, field + " must be a whole number from " + min + " to " + max + ".");
        }
    }

    private ArrayNode active() {
        ArrayNode list = Json.array();
        faults.all().forEach(fault -> list.add(json(fault)));
        return list;
    }

    private static ObjectNode menu() {
        ObjectNode menu = Json.object();
        for (Twin twin : Twin.values()) {
            ArrayNode words = menu.putArray(twin.word());
            twin.faults().stream().sorted().map(Fault::word).forEach(words::add);
        }
        return menu;
    }

    private static ObjectNode json(Faults.Active fault) {
        return Json.object()
                .put("twin", fault.twin().word())
                .put("fault", fault.fault().word())
                .put("times", fault.times())
                .put("seconds", fault.patience().toSeconds());
    }
}
