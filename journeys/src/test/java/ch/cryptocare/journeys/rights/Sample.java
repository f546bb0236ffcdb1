package ch.cryptocare.journeys.rights;

import ch.cryptocare.common.contract.auth.PasskeyCredential;
import ch.cryptocare.common.contract.auth.PersonName;
import ch.cryptocare.common.contract.learning.CaptionQuery;
import ch.cryptocare.common.contract.learning.ChapterQuery;
import ch.cryptocare.common.contract.learning.MediaQuery;
import ch.cryptocare.common.contract.scheduling.AgendaQuery;
import ch.cryptocare.common.contract.scheduling.SlotVerdictQuery;
import ch.cryptocare.common.value.EmailAddress;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A body that an endpoint understands, whatever it then thinks of it: made from the record that the contract names. */
final class Sample {
    /** The smallest PDF that has a page. */
    private static final String SHEET = """
            %PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 99 99]>> endobj
            trailer <</Root 1 0 R>>
            %%EOF
            """;

    private Sample() {}

    static Map<String, Object> of(Class<?> request) {
        var body = new LinkedHashMap<String, Object>();
        if (request == Void.class) return body;
        for (var component : request.getRecordComponents())
            if (component.getType() != Optional.class) body.put(component.getName(), value(component));
        return body;
    }

    /** What a question that cannot be asked without it asks for. */
    static Map<String, Object> query(Class<?> request) {
        if (request == SlotVerdictQuery.class) return of(request);
        if (request == AgendaQuery.class) return Map.of("from", "2027-01-04", "to", "2027-01-05");
        if (request == MediaQuery.class) return Map.of("file", "index.m3u8");
        if (request == ChapterQuery.class) return of(request);
        if (request == CaptionQuery.class) return Map.of("language", "FR");
        return Map.of();
    }

    /** The same, and one field more, or instead. */
    static Map<String, Object> with(Class<?> request, String field) {
        var body = of(request);
        body.put(field, "ADMIN");
        return body;
    }

    /** Records that hold other fields, by where they stand in the body. */
    static Map<String, Class<?>> nested(Class<?> request) {
        var nested = new LinkedHashMap<String, Class<?>>();
        for (var component : request.getRecordComponents())
            if (isNested(component)) nested.put(component.getName(), component.getType());
        return nested;
    }

    private static boolean isNested(RecordComponent component) {
        var type = component.getType();
        return type.isRecord() && type.getPackageName().contains(".contract.") && !isOneText(type);
    }

    private static boolean isOneText(Class<?> type) {
        return type == PersonName.class || type == PasskeyCredential.class || type.getRecordComponents().length == 1;
    }

    private static Object value(RecordComponent component) {
        var type = component.getType();
        if (isNested(component)) return of(type);
        if (type.isEnum())
            return Arrays.asList(type.getEnumConstants()).getFirst().toString();
        if (type == boolean.class) return false;
        if (type == BigDecimal.class) return 1;
        if (type == int.class || type == long.class) return 1;
        if (type == byte[].class) return SHEET.getBytes(StandardCharsets.UTF_8);
        if (type == List.class) return list(component);
        if (type == LocalDate.class) return LocalDate.EPOCH;
        if (type == EmailAddress.class) return "somebody@example.ch";
        if (type == PasskeyCredential.class) return Map.of();
        if (type == Instant.class)
            return Instant.now().plus(40, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        if (type == UUID.class) return UUID.randomUUID();
        boolean anId = type.isRecord() && type.getRecordComponents()[0].getType() == UUID.class;
        return anId ? UUID.randomUUID() : "somebody";
    }

    private static List<String> list(RecordComponent component) {
        if (!component.getName().equals("languages")) return List.of();
        var ofWords = component.getGenericType().getTypeName().contains(String.class.getName());
        return List.of(ofWords ? "fr" : "FR");
    }
}
