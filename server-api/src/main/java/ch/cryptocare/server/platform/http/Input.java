package ch.cryptocare.server.platform.http;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.cfg.MutableConfigOverride;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns a request into its record, or says which field is wrong. */
final class Input {
    private static final Set<HandlerType> READS = Set.of(HandlerType.GET, HandlerType.HEAD);
    private static final int LONGEST_PARAMETER = 500;

    /** A list has nothing in it that is missing. A list that may be absent is asked for by what may be absent. */
    private static final JsonMapper MAPPER = Json.MAPPER
            .rebuild()
            .withConfigOverride(List.class, Input::refusingNulls)
            .withConfigOverride(Optional.class, Input::refusingNulls)
            .build();

    private Input() {}

    private static void refusingNulls(MutableConfigOverride lists) {
        lists.setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
    }

    static <I> I read(Class<I> type, Context http) {
        if (type == Void.class) return nothing();
        return READS.contains(http.method()) ? query(type, http) : body(type, http);
    }

    private static <I> I body(Class<I> type, Context http) {
        var bytes = Bodies.of(http);
        if (bytes.length == 0 && type.getRecordComponents().length == 0) return parse(type, new byte[] {'{', '}'});
        var contentType = http.contentType();
        if (contentType == null || !contentType.startsWith("application/json"))
            throw new Refusal(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        return parse(type, bytes);
    }

    private static <I> I parse(Class<I> type, byte[] bytes) {
        try {
            return MAPPER.readValue(bytes, type);
        } catch (JsonProcessingException e) {
            throw refusal(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <I> I query(Class<I> type, Context http) {
        var fields = Json.MAPPER.createObjectNode();
        for (var component : type.getRecordComponents()) {
            var text = http.queryParam(component.getName());
            if (text == null || text.isBlank()) continue;
            if (text.length() > LONGEST_PARAMETER) throw Refusal.invalid(component.getName(), "too-long");
            if (text.chars().anyMatch(Character::isISOControl))
                throw Refusal.invalid(component.getName(), "not-printable");
            fields.put(component.getName(), text.strip());
        }
        try {
            return Json.MAPPER.treeToValue(fields, type);
        } catch (JsonProcessingException e) {
            throw refusal(e);
        }
    }

    private static Refusal refusal(JsonProcessingException e) {
        if (e instanceof ValueInstantiationException && e.getCause() instanceof Refusal refusal) return refusal;
        if (!(e instanceof JsonMappingException mapping)) return Refusal.invalid("", "not-json");
        return Refusal.invalid(path(mapping), reason(mapping));
    }

    private static String reason(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException) return "unknown-field";
        if (e instanceof InvalidNullException) return "missing";
        var message = e.getOriginalMessage();
        return message.startsWith("Null value") || message.startsWith("Missing") ? "missing" : "not-valid";
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <I> I nothing() {
        return null;
    }
}
