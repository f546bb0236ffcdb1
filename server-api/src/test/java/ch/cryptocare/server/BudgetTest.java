package ch.cryptocare.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nine files in ten stay small by habit; none may grow beyond what can be read whole. */
class BudgetTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final int LONGEST_FILE = 250;
    private static final int LONGEST_METHOD = 30;
    private static final Pattern METHOD_START =
            Pattern.compile("^    (?! )[^=;]*\\)( throws [^{;]+)? \\{$|^            [a-z].*\\) \\{$");

    @Test
    void noFileIsTooLongToReadWhole() {
        assertThat(sources().filter(file -> lines(file).size() > LONGEST_FILE).map(BudgetTest::name))
                .isEmpty();
    }

    /** Wiring is a list, and reads best as one. */
    @Test
    void noMethodIsTooLongToReadAtOnce() {
        assertThat(sources()
                        .filter(file -> file.toString().endsWith(".java")
                                && file.toString().contains("src/main"))
                        .filter(file -> !file.toString().matches(".*(Module|Application)\\.java"))
                        .flatMap(BudgetTest::longMethods))
                .isEmpty();
    }

    private static Stream<String> longMethods(Path file) {
        var lines = lines(file);
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> lines.get(i).startsWith("    ")
                        && METHOD_START.matcher(lines.get(i)).matches())
                .filter(i -> end(lines, i) - i - 1 > LONGEST_METHOD)
                .map(i -> name(file) + ":" + (i + 1) + " " + (end(lines, i) - i - 1) + " lines");
    }

    private static int end(List<String> lines, int start) {
        for (int i = start + 1; i < lines.size(); i++) if (lines.get(i).equals("    }")) return i;
        return lines.size();
    }

    private static Stream<Path> sources() {
        return Stream.of("common", "server-api", "client-web", "sandbox", "journeys", "script")
                .map(REPOSITORY::resolve)
                .filter(Files::isDirectory)
                .flatMap(BudgetTest::files)
                .filter(file -> file.toString().matches(".*\\.(java|js|css|sh)"))
                .filter(file -> !file.toString().matches(".*/(target|node_modules|generated-sources)/.*"));
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return REPOSITORY.relativize(file).toString();
    }
}
