package ch.cryptocare.server.learning.http;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.learning.domain.Piece;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which piece of a file a request carries (RFC 9110 §14.4), or that it asks what is there. */
final class ContentRange {
    private static final Pattern PIECE = Pattern.compile("bytes (\\d{1,15})-(\\d{1,15})/(\\d{1,15})");
    private static final Pattern ASKING = Pattern.compile("bytes \\*/(\\d{1,15})");

    private ContentRange() {}

    static Piece read(Optional<String> header) {
        var text = header.orElseThrow(() -> Refusal.invalid("Content-Range", "missing"));
        var asking = ASKING.matcher(text);
        if (asking.matches()) return Piece.asking(Long.parseLong(asking.group(1)));
        var piece = PIECE.matcher(text);
        if (!piece.matches()) throw Refusal.invalid("Content-Range", "not-valid");
        return new Piece(
                Long.parseLong(piece.group(1)), Long.parseLong(piece.group(2)) + 1, Long.parseLong(piece.group(3)));
    }
}
