package ch.cryptocare.server.platform.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file with the name by which whoever keeps it knows it. */
public record ShownFile(String name, byte[] bytes) {
    /** As RFC 8187 has it. */
    String encodedName() {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
