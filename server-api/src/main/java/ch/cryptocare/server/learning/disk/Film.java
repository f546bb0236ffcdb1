package ch.cryptocare.server.learning.disk;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.stream.StreamSupport;

/**
 * A file as ffprobe tells it.
 *
 * @param height of its pictures; none where there are none, or larger ones than anybody films
 */
record Film(int height, boolean sounds, Duration length) {
    private static final int LARGEST = 8192;

    /** Under which a telephone's connection needs no second, smaller film. */
    private static final int SMALL = 360;

    static Film told(JsonNode probe) {
        var height = StreamSupport.stream(probe.path("streams").spliterator(), false)
                .filter(Film::moves)
                .findFirst()
                .map(stream -> stream.path("height").asInt())
                .orElse(0);
        boolean sounds = StreamSupport.stream(probe.path("streams").spliterator(), false)
                .anyMatch(stream -> stream.path("codec_type").asText().equals("audio"));
        return new Film(height, sounds, seconds(probe.at("/format/duration").asText()));
    }

    /** The cover of an album is a picture, too, and does not move. */
    private static boolean moves(JsonNode stream) {
        return stream.path("codec_type").asText().equals("video")
                && stream.at("/disposition/attached_pic").asInt() == 0
                && stream.path("width").asInt() <= LARGEST
                && stream.path("height").asInt() <= LARGEST;
    }

    /** Some files say nothing of it: then what is cut tells. */
    private static Duration seconds(String text) {
        try {
            return Duration.ofMillis(new BigDecimal(text).movePointRight(3).longValue());
        } catch (NumberFormatException e) {
            return Duration.ofHours(1);
        }
    }

    boolean isVideo() {
        return height > 0;
    }

    boolean isSmall() {
        return height <= SMALL;
    }

    /** What the film with the better pictures is called. */
    String best() {
        return isSmall() ? "small" : "large";
    }
}
