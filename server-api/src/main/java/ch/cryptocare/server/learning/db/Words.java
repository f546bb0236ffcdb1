package ch.cryptocare.server.learning.db;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Sets of an enum's constants as arrays of their names, in the enum's order. */
final class Words {
    private Words() {}

    static <E extends Enum<E>> String[] names(Set<E> constants) {
        return EnumSet.copyOf(constants).stream().map(Enum::name).toArray(String[]::new);
    }

    static <E extends Enum<E>> Set<E> constants(String[] names, Class<E> type) {
        var read = EnumSet.noneOf(type);
        Arrays.stream(names).map(name -> Enum.valueOf(type, name)).forEach(read::add);
        return read;
    }
}
