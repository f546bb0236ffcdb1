package ch.cryptocare.server.platform.http;

import java.util.List;
import java.util.regex.Pattern;

/** JSON that was written before, and the ETag that names it. */
public record Answer(byte[] json, String etag) {
    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")");

    /** Whether a client has it already (RFC 9110 §13.1.2): a proxy that compresses makes the tag it sends back weak. */
    boolean isKnownBy(List<String> ifNoneMatch) {
        return ifNoneMatch.stream()
                .anyMatch(tags -> tags.strip().equals("*")
                        || TAG.matcher(tags)
                                .results()
                                .anyMatch(tag -> tag.group(1).equals(etag)));
    }
}
