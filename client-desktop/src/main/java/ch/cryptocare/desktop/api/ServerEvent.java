package ch.cryptocare.desktop.api;

import ch.cryptocare.common.json.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;

/** One thing that the server tells while somebody listens. */
public record ServerEvent(String id, String name, String json) {
    /** What it says; empty when that is not understood, as from a newer server. */
    public <T> Optional<T> as(Class<T> type) {
        try {
            return Optional.of(Json.MAPPER.readValue(json, type));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "ServerEvent[" + name + "]";
    }
}
