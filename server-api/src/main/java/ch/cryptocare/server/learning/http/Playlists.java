package ch.cryptocare.server.learning.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** HLS playlists whose parts are asked for as files of the same player (RFC 8216 §4). */
final class Playlists {
    private static final Pattern ADDRESS = Pattern.compile("URI=\"([^\"]*)\"");

    private Playlists() {}

    static byte[] asked(byte[] playlist) {
        return new String(playlist, StandardCharsets.UTF_8)
                .lines()
                .map(Playlists::line)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String line) {
        if (line.isBlank()) return line;
        if (!line.startsWith("#")) return address(line);
        return ADDRESS.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement("URI=\"" + address(found.group(1)) + "\""));
    }

    private static String address(String name) {
        return "media?file=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
