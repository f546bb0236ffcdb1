package ch.cryptocare.common.contract;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.EmailAddress;
import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The JSON schemas of the contract's records, in the form that {@link Json} really writes them. */
final class OpenApiSchemas {
    private static final List<Option> WANTED = List.of(
            Option.DEFINITIONS_FOR_ALL_OBJECTS,
            Option.EXTRA_OPEN_API_FORMAT_VALUES,
            Option.FLATTENED_OPTIONALS,
            Option.INLINE_NULLABLE_SCHEMAS);

    private final SchemaBuilder builder = generator().buildMultipleSchemaDefinitions();

    /** A schema of this type, or a reference to it when it is one of ours. */
    ObjectNode of(Type type) {
        return builder.createSchemaReference(type);
    }

    /** All schemas that were referred to, by name. */
    ObjectNode definitions() {
        return builder.collectDefinitions("components/schemas");
    }

    private static SchemaGenerator generator() {
        var config =
                new SchemaGeneratorConfigBuilder(Json.MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        WANTED.forEach(config::with);
        config.without(Option.SCHEMA_VERSION_INDICATOR, Option.FLATTENED_ENUMS);
        config.forFields().withRequiredCheck(OpenApiSchemas::required);
        config.forTypesInGeneral().withPropertySorter((_, _) -> 0); // as they are declared
        config.forTypesInGeneral().withCustomDefinitionProvider(OpenApiSchemas::ownForm);
        return new SchemaGenerator(config.build());
    }

    private static boolean required(FieldScope field) {
        return !field.getDeclaredType().isInstanceOf(Optional.class);
    }

    private static @Nullable CustomDefinition ownForm(ResolvedType type, SchemaGenerationContext context) {
        var erased = type.getErasedType();
        if (erased == Instant.class) return inline(text(context, "date-time"));
        if (erased == UUID.class) return inline(text(context, "uuid"));
        if (erased == EmailAddress.class) return inline(text(context, "email").put("maxLength", 254));
        if (type.isInstanceOf(Map.class)) return inline(map(type, context));
        if (erased.isEnum()) return named(words(erased, context));
        return written(erased)
                .map(form ->
                        inline(context.createDefinition(context.getTypeContext().resolve(form))))
                .orElse(null);
    }

    /** What stands for a value on the wire: the type of its {@code @JsonValue}. */
    private static Optional<Class<?>> written(Class<?> type) {
        if (!type.isRecord()) return Optional.empty();
        return Arrays.stream(type.getRecordComponents())
                .filter(part -> part.getAccessor().isAnnotationPresent(JsonValue.class))
                .<Class<?>>map(part -> part.getType())
                .findFirst();
    }

    private static ObjectNode map(ResolvedType type, SchemaGenerationContext context) {
        var schema = context.getGeneratorConfig().createObjectNode().put("type", "object");
        var parameters = type.typeParametersFor(Map.class);
        if (!parameters.isEmpty() && parameters.get(1).getErasedType() != Object.class)
            schema.set("additionalProperties", context.createDefinition(parameters.get(1)));
        else schema.put("additionalProperties", true);
        return schema;
    }

    private static ObjectNode words(Class<?> type, SchemaGenerationContext context) {
        var schema = context.getGeneratorConfig().createObjectNode().put("type", "string");
        var words = schema.putArray("enum");
        for (var constant : type.getEnumConstants()) words.add(((Enum<?>) constant).name());
        return schema;
    }

    private static ObjectNode text(SchemaGenerationContext context, String format) {
        return context.getGeneratorConfig()
                .createObjectNode()
                .put("type", "string")
                .put("format", format);
    }

    private static CustomDefinition inline(ObjectNode schema) {
        return new CustomDefinition(
                schema, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
    }

    private static CustomDefinition named(ObjectNode schema) {
        return new CustomDefinition(
                schema, CustomDefinition.DefinitionType.STANDARD, CustomDefinition.AttributeInclusion.YES);
    }
}
