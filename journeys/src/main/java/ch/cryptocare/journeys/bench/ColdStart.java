package ch.cryptocare.journeys.bench;

import ch.cryptocare.journeys.stack.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the server needs until it answers, and what it can do in its first seconds; with and without an AOT cache. */
final class ColdStart {
    private static final int STARTS = 3;
    private static final int FIRST_SECONDS = 6;
    private static final int NEXT_SECONDS = 5;
    private static final int LEARNT_FROM = 4_000;

    private final Ground ground;
    private final Size size;

    ColdStart(Ground ground, Size size) {
        this.ground = ground;
        this.size = size;
    }

    void run(Report report) throws IOException {
        report.section("Cold: the server has just been started");
        measure(report, "without AOT cache", Map.of());
        if (!isMadeOfJars()) {
            report.note("with AOT cache", "not measured: an AOT cache needs jars, run ./cryptocare bench");
            return;
        }
        var cache = Files.createTempDirectory("cryptocare-aot").resolve("server.aot");
        ground.stack.restartServer(Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=" + cache));
        learn();
        ground.stack.stopServer();
        measure(report, "with AOT cache", Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTCache=" + cache));
        Files.deleteIfExists(cache);
        ground.stack.restartServer(Map.of());
    }

    private void measure(Report report, String how, Map<String, String> settings) {
        var ready = new ArrayList<Double>();
        var answered = new ArrayList<Double>();
        var cpu = new ArrayList<Double>();
        for (int start = 0; start < Math.max(STARTS, size.rounds()); start++) {
            ground.stack.stopServer();
            long begin = System.nanoTime();
            ground.stack.restartServer(settings);
            ready.add(ground.stack.server().readyAfterNanos() / 1e6);
            firstSlots();
            answered.add((System.nanoTime() - begin) / 1e6);
            cpu.add(ground.server().seconds());
        }
        report.note("P13 ready, ms, " + how, Numbers.spread(ready));
        report.note("P13 first slots, ms, " + how, Numbers.spread(answered));
        report.note("CPU s to there, " + how, Numbers.spread(cpu));
        report.note("memory then, MiB, " + how, ground.server().residentMegabytes());
        for (var stretch : List.of("seconds 1 to 6", "seconds 7 to 11", "seconds 12 to 16")) {
            int seconds = stretch.startsWith("seconds 1 ") ? FIRST_SECONDS : NEXT_SECONDS;
            report.figures(
                    "P14 slots, " + stretch + ", " + how,
                    ground.load.saturating(SteadyState.CONNECTIONS, seconds, ground.operations::newSlots));
        }
    }

    /** What is used while it learns will be quick at once: a day of patients in short. */
    private void learn() {
        for (Load.Workers patients : List.<Load.Workers>of(
                ground.operations::newSlots, ground.operations::repeatedSlots, ground.operations::search))
            ground.load.exactly(SteadyState.CONNECTIONS, LEARNT_FROM, patients);
        ground.load.exactly(SteadyState.CONNECTIONS, LEARNT_FROM / 2, ground.operations::mixed);
        ground.forget();
    }

    private void firstSlots() {
        try (var wire = new Wire(URI.create(ground.stack.url()).getPort())) {
            var answer = wire.exchange(ground.operations.slots(1, 0, 7));
            if (answer.status() != 200) throw new IllegalStateException(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isMadeOfJars() {
        return List.of(ServerProcess.classPath().split(java.io.File.pathSeparator)).stream()
                .noneMatch(part -> Files.isDirectory(Path.of(part)));
    }
}
