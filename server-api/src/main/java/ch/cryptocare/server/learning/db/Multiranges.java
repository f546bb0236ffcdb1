package ch.cryptocare.server.learning.db;

import ch.cryptocare.server.learning.domain.Played;
import ch.cryptocare.server.learning.domain.Played.Stretch;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What was played as PostgreSQL's multirange, <code>{[0,1000),[5000,9000)}</code>. */
final class Multiranges {
    private static final Pattern RANGE = Pattern.compile("\\[(\\d+),(\\d+)\\)");

    private Multiranges() {}

    static Played read(String text) {
        return new Played(RANGE.matcher(text)
                .results()
                .map(range -> new Stretch(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))))
                .toList());
    }

    static Field<String> value(Played played) {
        var text = played.stretches().stream()
                .map(stretch -> "[" + stretch.from() + "," + stretch.to() + ")")
                .collect(Collectors.joining(",", "{", "}"));
        return DSL.field("{0}::int4multirange", String.class, DSL.val(text));
    }
}
