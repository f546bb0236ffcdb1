package ch.cryptocare.server.learning.disk;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/** How long the parts of a playlist are together: what players count with (RFC 8216 §4.3.2.1). */
final class Playlist {
    private static final Pattern PART = Pattern.compile("(?m)^#EXTINF:([0-9.]+),");

    private Playlist() {}

    static Duration length(Path playlist) throws IOException {
        var seconds = PART.matcher(Files.readString(playlist))
                .results()
                .map(part -> new BigDecimal(part.group(1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Duration.ofMillis(seconds.movePointRight(3).longValue());
    }
}
