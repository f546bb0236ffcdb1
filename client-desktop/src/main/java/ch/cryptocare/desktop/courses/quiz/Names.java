package ch.cryptocare.desktop.courses.quiz;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that nobody types: what is made anew is called by the next number. */
final class Names {
    private static final int LONGEST_NUMBER = 9;
    private static final int LONGEST = 40;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0," + (LONGEST - 1) + "}");

    private Names() {}

    /** As in question-4, after question-3. */
    static String next(String kind, Stream<String> taken) {
        var start = kind + "-";
        var highest = taken.filter(name -> name.startsWith(start))
                .map(name -> name.substring(start.length()))
                .filter(number -> number.matches("\\d{1," + LONGEST_NUMBER + "}"))
                .mapToLong(Long::parseLong)
                .max();
        return start + (highest.orElse(0) + 1);
    }

    /** The wanted one, with a number behind when it is taken. */
    static String free(String wanted, Collection<String> taken) {
        var start = NAME.matcher(wanted).matches() ? wanted : "question";
        var name = start;
        for (int i = 2; taken.contains(name); i++) {
            var number = "-" + i;
            name = start.substring(0, Math.min(start.length(), LONGEST - number.length())) + number;
        }
        return name;
    }

    /** A name may stand twice in what was imported: the second of them is told from the first. */
    static String key(String name, Collection<String> before) {
        var key = name;
        for (int i = 2; before.contains(key); i++) key = name + "#" + i;
        return key;
    }
}
