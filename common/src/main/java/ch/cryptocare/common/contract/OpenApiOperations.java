package ch.cryptocare.common.contract;

import static ch.cryptocare.common.problem.ProblemType.BODY_TOO_LARGE;
import static ch.cryptocare.common.problem.ProblemType.IDEMPOTENCY_KEY_REUSED;
import static ch.cryptocare.common.problem.ProblemType.INVALID_INPUT;
import static ch.cryptocare.common.problem.ProblemType.OVERLOADED;
import static ch.cryptocare.common.problem.ProblemType.SIGN_IN_REQUIRED;
import static ch.cryptocare.common.problem.ProblemType.TOO_MANY_REQUESTS;
import static ch.cryptocare.common.problem.ProblemType.UNEXPECTED;
import static ch.cryptocare.common.problem.ProblemType.UNSUPPORTED_MEDIA_TYPE;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.problem.Problem;
import ch.cryptocare.common.problem.ProblemType;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One endpoint as an OpenAPI operation: what it takes, what it answers, how it refuses. */
final class OpenApiOperations {
    static final String TOKEN = "appointmentToken";

    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{(\\w+)}");

    private final OpenApiSchemas schemas;

    OpenApiOperations(OpenApiSchemas schemas) {
        this.schemas = schemas;
    }

    /** The schemas that the operations so far refer to; the problem's code is one of those we know. */
    ObjectNode schemas() {
        var named = schemas.definitions();
        var sorted = Json.MAPPER.createObjectNode();
        new TreeSet<>(named.properties().stream().map(entry -> entry.getKey()).toList())
                .forEach(name -> sorted.set(name, named.get(name)));
        var codes = sorted.withObject("/Problem/properties/code").putArray("enum");
        for (var type : ProblemType.values()) codes.add(type.code());
        return sorted;
    }

    ObjectNode of(Endpoint<?, ?> endpoint) {
        var operation = Json.MAPPER
                .createObjectNode()
                .put("operationId", operationId(endpoint))
                .put("summary", endpoint.summary());
        if (endpoint.access() == Access.APPOINTMENT_TOKEN)
            operation.putArray("security").addObject().putArray(TOKEN);
        var parameters = parameters(endpoint);
        if (!parameters.isEmpty()) operation.set("parameters", parameters);
        if (!isGet(endpoint)) operation.set("requestBody", requestBody(endpoint));
        operation.set("responses", responses(endpoint));
        return operation;
    }

    /** As in {@code getPractitionersIdSlots}. */
    private static String operationId(Endpoint<?, ?> endpoint) {
        var words = endpoint.path().replaceFirst("^/api/", "").split("[^A-Za-z0-9]+");
        return endpoint.method().toLowerCase(Locale.ROOT)
                + Arrays.stream(words)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }

    private ArrayNode parameters(Endpoint<?, ?> endpoint) {
        var parameters = Json.MAPPER.createArrayNode();
        PATH_PARAMETER
                .matcher(endpoint.path())
                .results()
                .map(found -> found.group(1))
                .forEach(name ->
                        parameter(parameters, name, "path", true, name.equals("id") ? UUID.class : String.class));
        if (isGet(endpoint) && endpoint.request().isRecord())
            for (var component : endpoint.request().getRecordComponents()) query(parameters, component);
        if (isFile(endpoint))
            parameter(parameters, "Content-Range", "header", true, String.class)
                    .put("description", "bytes 0-262143/900000, or bytes */900000 to ask what is there.");
        if (endpoint.problems().contains(IDEMPOTENCY_KEY_REUSED))
            parameter(parameters, "Idempotency-Key", "header", false, String.class)
                    .put("description", "Made up by the caller, once per intention; a repetition answers the same.");
        return parameters;
    }

    private void query(ArrayNode parameters, RecordComponent component) {
        var optional = component.getType() == Optional.class;
        Type type = optional
                ? ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getGenericType();
        parameter(parameters, component.getName(), "query", !optional, type);
    }

    private ObjectNode parameter(ArrayNode parameters, String name, String in, boolean required, Type type) {
        var parameter = parameters.addObject().put("name", name).put("in", in).put("required", required);
        parameter.set("schema", schemas.of(type));
        return parameter;
    }

    private ObjectNode requestBody(Endpoint<?, ?> endpoint) {
        var body = Json.MAPPER.createObjectNode().put("required", true);
        var schema = endpoint.request() == Void.class ? nothing(endpoint) : schemas.of(endpoint.request());
        if (endpoint.access() == Access.SIGNED_WEBHOOK)
            body.put("description", "As the provider sends it, proven by the provider's own signature header.");
        content(body, isFile(endpoint) ? "application/octet-stream" : "application/json", schema);
        return body;
    }

    private static ObjectNode nothing(Endpoint<?, ?> endpoint) {
        var schema = Json.MAPPER.createObjectNode();
        return isFile(endpoint) ? schema.put("type", "string").put("format", "binary") : schema.put("type", "object");
    }

    private ObjectNode responses(Endpoint<?, ?> endpoint) {
        var responses = Json.MAPPER.createObjectNode();
        var success = responses.putObject(String.valueOf(endpoint.success())).put("description", "Done");
        if (endpoint.response() != Void.class) content(success, "application/json", schemas.of(endpoint.response()));
        else if (endpoint.path().endsWith("/events")) content(success, "text/event-stream", schemas.of(String.class));
        else if (endpoint.path().endsWith(".ics")) content(success, "text/calendar", schemas.of(String.class));
        else if (endpoint.path().endsWith(".pdf")) content(success, "application/pdf", schemas.of(String.class));
        else if (endpoint.path().endsWith(".jwt")) content(success, "application/vc+jwt", schemas.of(String.class));
        else if (endpoint.path().endsWith(".csv")) content(success, "text/csv", schemas.of(String.class));
        else if (endpoint.path().endsWith(".svg")) content(success, "image/svg+xml", schemas.of(String.class));
        if (isFile(endpoint)) responses.putObject("308").put("description", "Something is missing");
        refusals(endpoint).stream()
                .collect(Collectors.groupingBy(type -> type.status, TreeMap::new, Collectors.toList()))
                .forEach((status, types) -> responses.set(String.valueOf(status), refusal(types)));
        return responses;
    }

    private static Collection<ProblemType> refusals(Endpoint<?, ?> endpoint) {
        var types = EnumSet.of(INVALID_INPUT, TOO_MANY_REQUESTS, UNEXPECTED, OVERLOADED);
        types.addAll(endpoint.problems());
        if (endpoint.access() == Access.APPOINTMENT_TOKEN) types.add(SIGN_IN_REQUIRED);
        if (!isGet(endpoint)) types.addAll(List.of(BODY_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE));
        return types;
    }

    private ObjectNode refusal(List<ProblemType> types) {
        var refusal = Json.MAPPER
                .createObjectNode()
                .put("description", types.stream().map(ProblemType::code).collect(Collectors.joining(", ")));
        content(refusal, "application/problem+json", schemas.of(Problem.class));
        return refusal;
    }

    private static void content(ObjectNode owner, String mediaType, ObjectNode schema) {
        owner.putObject("content").putObject(mediaType).set("schema", schema);
    }

    private static boolean isFile(Endpoint<?, ?> endpoint) {
        return endpoint.method().equals("PUT");
    }

    private static boolean isGet(Endpoint<?, ?> endpoint) {
        return endpoint.method().equals("GET");
    }
}
