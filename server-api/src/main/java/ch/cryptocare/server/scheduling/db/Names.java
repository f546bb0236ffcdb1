package ch.cryptocare.server.scheduling.db;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.Language;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import org.jooq.JSONB;

/** A text in each of our languages as a JSON object. */
final class Names {
    private static final TypeReference<Map<Language, String>> BY_LANGUAGE = new TypeReference<>() {};

    private Names() {}

    static JSONB json(Map<Language, String> names) {
        try {
            return JSONB.valueOf(Json.MAPPER.writeValueAsString(names));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Map<Language, String> byLanguage(JSONB json) {
        try {
            return Json.MAPPER.readValue(json.data(), BY_LANGUAGE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a name in the database is not readable", e);
        }
    }
}
