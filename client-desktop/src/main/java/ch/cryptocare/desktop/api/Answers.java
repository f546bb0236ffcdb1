package ch.cryptocare.desktop.api;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Turns an answer that is no success back into what the server meant. */
final class Answers {
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private Answers() {}

    /** A rule's no is the same refusal as on the server; a server that cannot answer now is offline. */
    static RuntimeException failure(int status, byte[] body) {
        var problem = json(body);
        var type = problem.flatMap(json -> ofCode(json.path("code").asText()));
        if (type.isEmpty() || type.get() == ProblemType.OVERLOADED)
            return isAway(status) ? new Offline("status " + status) : unknown(status);
        return new Refusal(type.get(), facts(problem.get()));
    }

    private static boolean isAway(int status) {
        return status == 502 || status == 503 || status == 504;
    }

    /** A newer server may refuse for reasons that we have no word for. */
    private static Refusal unknown(int status) {
        return new Refusal(status < 500 ? ProblemType.INVALID_INPUT : ProblemType.UNEXPECTED, Map.of("status", status));
    }

    private static Optional<ProblemType> ofCode(String code) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.code().equals(code))
                .findFirst();
    }

    private static Map<String, Object> facts(JsonNode problem) {
        var facts = problem.path("facts");
        return facts.isObject() ? Json.MAPPER.convertValue(facts, FACTS) : Map.of();
    }

    private static Optional<JsonNode> json(byte[] body) {
        try {
            return Optional.ofNullable(Json.MAPPER.readTree(body));
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }
}
