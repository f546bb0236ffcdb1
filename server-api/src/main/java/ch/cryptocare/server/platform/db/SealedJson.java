package ch.cryptocare.server.platform.db;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.server.platform.Sealer;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a column holds of a person: a record as JSON, sealed for its place. Its shape outlives deploys. */
public final class SealedJson {
    private SealedJson() {}

    public static byte[] seal(Record content, String place, Sealer sealer) {
        try {
            return sealer.seal(Json.MAPPER.writeValueAsBytes(content), place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UncheckedIOException when another shape was sealed there */
    public static <R extends Record> R open(byte[] sealed, Class<R> shape, String place, Sealer sealer) {
        try {
            return Json.MAPPER.readValue(sealer.open(sealed, place), shape);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
