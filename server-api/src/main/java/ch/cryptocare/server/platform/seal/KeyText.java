package ch.cryptocare.server.platform.seal;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.server.platform.KeyEncryption;
import ch.cryptocare.server.platform.Secret;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The data keys as text, wrapped or plain: as they stand in a file, or in a setting. */
public record KeyText(Secret text, Optional<KeyEncryption> encryption) implements KeySource {
    private static final Logger LOG = LoggerFactory.getLogger(KeyText.class);
    private static final String WRAPPED_BY = "wrappedBy";
    private static final String WRAPPED = "keys";

    static KeyText of(DataKeys keys, Optional<KeyEncryption> encryption) throws IOException, GeneralSecurityException {
        var json = keys.json();
        var text = encryption.isEmpty() ? json : wrapped(json, encryption.get());
        return new KeyText(new Secret(text.toPrettyString()), encryption);
    }

    @Override
    public DataKeys read() {
        try {
            var json = Json.MAPPER.readTree(text.value());
            if (encryption.isPresent() && !isWrapped(json))
                LOG.warn("the data keys are not wrapped, though there is a key for it: ./cryptocare keys wrap does it");
            return DataKeys.of(isWrapped(json) ? unwrapped(json) : json);
        } catch (IOException | GeneralSecurityException | DateTimeException e) {
            // Without the cause: its words would show what it stumbled over.
            throw new IllegalStateException("what stands there are no data keys");
        }
    }

    @Override
    public Object version() {
        return text;
    }

    boolean isWrapped() {
        try {
            return isWrapped(Json.MAPPER.readTree(text.value()));
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static boolean isWrapped(JsonNode json) {
        return json.has(WRAPPED_BY);
    }

    private static JsonNode wrapped(JsonNode plain, KeyEncryption encryption) throws IOException {
        var wrapped = encryption.wrap(Json.MAPPER.writeValueAsBytes(plain));
        return Json.MAPPER
                .createObjectNode()
                .put(WRAPPED_BY, encryption.name())
                .put(WRAPPED, Base64.getEncoder().encodeToString(wrapped));
    }

    private JsonNode unwrapped(JsonNode json) throws IOException {
        var by = json.path(WRAPPED_BY).asText();
        var key = encryption
                .filter(known -> known.name().equals(by))
                .orElseThrow(() -> new IllegalStateException("they are wrapped by a " + by + ", which is not set"));
        return Json.MAPPER.readTree(key.unwrap(json.path(WRAPPED).binaryValue()));
    }
}
