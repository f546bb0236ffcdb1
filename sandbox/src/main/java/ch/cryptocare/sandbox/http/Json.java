package ch.cryptocare.sandbox.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON in and out; bodies are trees because each provider has its own habits. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    public static byte[] bytes(JsonNode json) {
        try {
            return MAPPER.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The object in these bytes, if they hold one. */
    public static Optional<ObjectNode> parse(byte[] bytes) {
        return tree(bytes).filter(JsonNode::isObject).map(ObjectNode.class::cast);
    }

    /** Whatever JSON is in these bytes. */
    public static Optional<JsonNode> tree(byte[] bytes) {
        try {
            return Optional.ofNullable(MAPPER.readTree(bytes));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public static void answer(Context call, int status, JsonNode json) {
        call.status(status).contentType("application/json").result(bytes(json));
    }

    /** A text field of at most so many characters; empty when it is absent, null or no text. */
    public static Optional<String> text(JsonNode json, String field, int maxLength) {
        JsonNode value = json.path(field);
        if (!value.isTextual()) {
            return Optional.empty();
        }
        return Optional.of(value.textValue()).map(t -> t.length() > maxLength ? t.substring(0, maxLength) : t);
    }

    public static JsonNode orNull(@Nullable String text) {
        return text == null ? JsonNodeFactory.instance.nullNode() : JsonNodeFactory.instance.textNode(text);
    }
}
