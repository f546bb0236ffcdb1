package ch.cryptocare.desktop.api;

import ch.cryptocare.common.json.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A record of query parameters as it stands in an address. */
final class Query {
    private Query() {}

    static String of(Object parameters) {
        ObjectNode fields = Json.MAPPER.valueToTree(parameters);
        var text = fields.properties().stream()
                .filter(field -> !field.getValue().isNull())
                .map(field -> field.getKey() + "=" + escaped(field.getValue().asText()))
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? "" : "?" + text;
    }

    private static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
