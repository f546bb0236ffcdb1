package ch.cryptocare.journeys.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How fast it is, beside the same SQL without it. {@code --quick} (the usual) looks for some minutes, {@code --full}
 * goes up to a million appointments and 10,000 practitioners, {@code --bookings}, {@code --sign-ins}, {@code --courses}, {@code --certificates}, {@code --learning}
 * and {@code --desktop} look at nothing but these. Figures of one run may be compared, those of two may not.
 */
public final class Bench {
    private static final List<String> SERVER = List.of("--bookings", "--courses", "--learning", "--sign-ins");
    private static final List<String> PARTS = Stream.concat(SERVER.stream(), Stream.of("--certificates", "--desktop"))
            .toList();

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var size = List.of(arguments).contains("--full") ? Size.FULL : Size.QUICK;
        var report = new Report();
        var only = List.of(arguments);
        if (wants(only, "--desktop")) DesktopBench.usual().run(report);
        if (SERVER.stream().anyMatch(part -> wants(only, part))) server(only, size, report);
        if (wants(only, "--certificates")) new CertificateDrawing(size).run(report);
        report.write(Path.of("target", "bench.json"));
    }

    private static void server(List<String> only, Size size, Report report) throws Exception {
        var home = Files.createTempDirectory("cryptocare-bench");
        try (var ground = new Ground(home, size.populations(), Map.of())) {
            if (wants(only, "--bookings")) {
                new ColdStart(ground, size).run(report);
                new SteadyState(ground, size).run(report);
                new Growth(ground, size).run(report);
                new Edges(ground, size).run(report);
            }
            if (wants(only, "--courses")) new CatalogueReads(ground, size).run(report);
            if (wants(only, "--learning")) new LearningWrites(ground, size, home).run(report);
            if (wants(only, "--sign-ins")) new SignIns(ground, size, home).run(report);
        } finally {
            delete(home);
        }
    }

    /** All of it, when nobody named a part. */
    private static boolean wants(List<String> only, String part) {
        return only.contains(part) || PARTS.stream().noneMatch(only::contains);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) Files.deleteIfExists(file);
        }
    }
}
