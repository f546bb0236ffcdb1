package ch.cryptocare.server.learning.http;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.server.learning.usecases.Catalogue;
import ch.cryptocare.server.platform.http.Answer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Answers that were given before, as long as they are still true: the catalogue's revision, which is read each time, tells
 * whether anything was published since.
 */
public final class KnownCatalogue {
    private static final long KEPT_BYTES = 16L << 20;

    /** What somebody typed is at most as long as this. */
    private static final int BYTES_BESIDE = 1500;

    private final Catalogue catalogue;
    private final Cache<Record, Known> known = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .<Record, Known>weigher(
                    (question, known) -> BYTES_BESIDE + known.answer().json().length)
            .build();

    public KnownCatalogue(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private record Known(long revision, Answer answer) {}

    /** The revision is read before the courses: whoever publishes meanwhile makes this answer old, never wrong. */
    Answer answer(Record question, Supplier<? extends Record> read) {
        var revision = catalogue.revision();
        var earlier = known.getIfPresent(question);
        if (earlier != null && earlier.revision == revision) return earlier.answer;

        var answer = written(read.get(), revision);
        known.put(question, new Known(revision, answer));
        return answer;
    }

    private static Answer written(Record found, long revision) {
        try {
            var json = Json.MAPPER.writeValueAsBytes(found);
            return new Answer(json, "\"" + revision + "." + Integer.toHexString(Arrays.hashCode(json)) + "\"");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
