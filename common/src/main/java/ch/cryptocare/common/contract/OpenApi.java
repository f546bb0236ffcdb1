package ch.cryptocare.common.contract;

import ch.cryptocare.common.json.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes the {@link Contract} as an OpenAPI 3.1 document. It is committed, so that a changed contract is seen in review. */
public final class OpenApi {
    private OpenApi() {}

    /** Writes the document to the file that is named first. */
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), text());
    }

    /** The document as it is committed. */
    public static String text() {
        try {
            return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document()) + "\n";
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static ObjectNode document() {
        var schemas = new OpenApiSchemas();
        var operations = new OpenApiOperations(schemas);
        var document = Json.MAPPER.createObjectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "CryptoCare")
                .put("version", "1")
                .put("description", "Find a health professional, take a free slot, pay by Lightning, meet.");
        var paths = document.putObject("paths");
        for (var endpoint : Contract.ENDPOINTS)
            paths.withObject(pointer(endpoint.path()))
                    .set(endpoint.method().toLowerCase(Locale.ROOT), operations.of(endpoint));
        var components = document.putObject("components");
        components.set("schemas", operations.schemas());
        components
                .putObject("securitySchemes")
                .putObject(OpenApiOperations.TOKEN)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", "The secret token that was given to whoever made the appointment.");
        return document;
    }

    private static String pointer(String path) {
        return "/" + path.replace("~", "~0").replace("/", "~1");
    }
}
