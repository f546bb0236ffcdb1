package ch.cryptocare.desktop.api;

import ch.cryptocare.common.json.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import java.io.IOException;

/** The contract's records as bytes, and back. */
public final class Form {
    private Form() {}

    public static byte[] write(Object thing) {
        try {
            return Json.MAPPER.writeValueAsBytes(thing);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is written must be JSON-ready", e);
        }
    }

    /** A newer server may say more than we know. @throws IOException when it is something else */
    public static <T> T read(byte[] json, Class<T> type) throws IOException {
        return Json.MAPPER
                .readerFor(type)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(json);
    }
}
