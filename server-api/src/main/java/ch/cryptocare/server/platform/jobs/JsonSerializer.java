package ch.cryptocare.server.platform.jobs;

import ch.cryptocare.common.json.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Job data is JSON, so that a row can be read by a person. */
final class JsonSerializer implements Serializer {
    @Override
    public byte @Nullable [] serialize(@Nullable Object data) {
        if (data == null) return null;
        try {
            return Json.MAPPER.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] data) {
        if (data == null) return null;
        try {
            return Json.MAPPER.readValue(data, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
