package ch.cryptocare.journeys.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what was measured: each line at once, and all of it as JSON at the end. */
final class Report {
    private static final PrintStream OUT = System.out;
    private static final String COLUMNS = "%-34s %9s %8s %8s %8s %9s %9s %9s %7s%n";

    private final Map<String, Object> all = new LinkedHashMap<>();

    Report() {
        all.put("at", Instant.now().toString());
        all.put("processors", Runtime.getRuntime().availableProcessors());
        all.put("java", Runtime.version().toString());
    }

    void heading(String title) {
        OUT.printf("%n%s%n", title);
    }

    void section(String title) {
        heading(title);
        OUT.printf(COLUMNS, "", "per s", "p50 ms", "p95 ms", "p99 ms", "cpu srv", "cpu db", "others", "errors");
    }

    void figures(String name, Figures figures) {
        all.put(name, figures.asMap());
        OUT.printf(
                COLUMNS,
                name,
                Numbers.rounded(figures.rate()),
                Numbers.rounded(figures.percentile(0.5)),
                Numbers.rounded(figures.percentile(0.95)),
                Numbers.rounded(figures.percentile(0.99)),
                Numbers.rounded(figures.serverCpu()),
                Numbers.rounded(figures.databaseCpu()),
                Numbers.rounded(figures.otherCores()),
                figures.errors());
    }

    /** Of several rounds the one in the middle, and the ratios of each round. */
    void rounds(String name, List<Figures> rounds) {
        var byRate = new ArrayList<>(rounds);
        byRate.sort((one, other) -> Double.compare(one.rate(), other.rate()));
        figures(name, byRate.get(byRate.size() / 2));
    }

    void note(String name, Object value) {
        all.put(name, value);
        OUT.printf("%-34s %s%n", name, value);
    }

    /** What was measured so far. */
    Set<String> names() {
        return all.keySet();
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), all);
            OUT.println("\nAll of it is in " + file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
