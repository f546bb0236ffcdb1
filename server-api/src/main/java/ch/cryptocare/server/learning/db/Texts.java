package ch.cryptocare.server.learning.db;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.Language;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import org.jooq.JSONB;

/** Texts and lists of sentences in each language as a JSON object. */
final class Texts {
    private static final TypeReference<Map<Language, String>> TEXT = new TypeReference<>() {};
    private static final TypeReference<Map<Language, List<String>>> LIST = new TypeReference<>() {};

    private Texts() {}

    static JSONB json(Map<Language, ?> texts) {
        try {
            return JSONB.valueOf(Json.MAPPER.writeValueAsString(texts));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Map<Language, String> text(JSONB json) {
        return read(json, TEXT);
    }

    static Map<Language, List<String>> list(JSONB json) {
        return read(json, LIST);
    }

    private static <T> T read(JSONB json, TypeReference<T> type) {
        try {
            return Json.MAPPER.readValue(json.data(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a text in the database is not readable", e);
        }
    }
}
