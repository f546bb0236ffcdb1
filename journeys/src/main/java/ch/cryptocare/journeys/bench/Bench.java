package ch.cryptocare.journeys.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How fast it is, beside the same SQL without it. {@code --quick} (the usual) looks for some minutes, {@code --full}
 * goes up to a million appointments and 10,000 practitioners, {@code --sign-ins}, {@code --courses}, {@code --certificates} and
 * {@code --desktop} look at nothing but these. Figures of one run may be compared, those of two may not.
 */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var size = List.of(arguments).contains("--full") ? Size.FULL : Size.QUICK;
        var report = new Report();
        var only = List.of(arguments);
        if (!only.contains("--sign-ins") && !only.contains("--courses") && !only.contains("--certificates"))
            DesktopBench.usual().run(report);
        if (!only.contains("--desktop") && !only.contains("--certificates")) server(only, size, report);
        if (!only.contains("--desktop") && !only.contains("--sign-ins") && !only.contains("--courses"))
            new CertificateDrawing(size).run(report);
        report.write(Path.of("target", "bench.json"));
    }

    private static void server(List<String> only, Size size, Report report) throws Exception {
        var home = Files.createTempDirectory("cryptocare-bench");
        try (var ground = new Ground(home, size.populations(), Map.of())) {
            if (!only.contains("--sign-ins") && !only.contains("--courses")) {
                new ColdStart(ground, size).run(report);
                new SteadyState(ground, size).run(report);
                new Growth(ground, size).run(report);
                new Edges(ground, size).run(report);
            }
            if (!only.contains("--sign-ins")) new CatalogueReads(ground, size).run(report);
            if (!only.contains("--courses")) new SignIns(ground, size, home).run(report);
        } finally {
            delete(home);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) Files.deleteIfExists(file);
        }
    }
}
