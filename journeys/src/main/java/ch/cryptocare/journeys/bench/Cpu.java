package ch.cryptocare.journeys.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What a process has used, as Linux tells it in /proc; elsewhere nothing is known. */
final class Cpu {
    private static final int TICKS_A_SECOND = 100;
    private static final int USER = 11;

    private final ProcessHandle process;

    Cpu(ProcessHandle process) {
        this.process = process;
    }

    static boolean isKnown() {
        return Files.exists(Path.of("/proc/self/stat"));
    }

    /** Of the process alone. */
    double seconds() {
        return fields(process).map(fields -> sum(fields, 2)).orElse(0.0);
    }

    /** Of the process and of all that it started, also those that have ended since. */
    double secondsOfAll() {
        var own = fields(process).map(fields -> sum(fields, 4)).orElse(0.0);
        return own
                + process.children()
                        .map(Cpu::new)
                        .mapToDouble(Cpu::secondsOfAll)
                        .sum();
    }

    /** Memory that is really there, in MiB. */
    long residentMegabytes() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /** What all processes of this machine have used. */
    static double secondsOfTheMachine() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/stat"))) {
            var fields = lines.findFirst().orElse("").split("\\s+", -1);
            return (Long.parseLong(fields[1]) + Long.parseLong(fields[2]) + Long.parseLong(fields[3]))
                    / (double) TICKS_A_SECOND;
        } catch (IOException e) {
            return 0;
        }
    }

    private static double sum(String[] fields, int count) {
        long ticks = 0;
        for (int i = USER; i < USER + count; i++) ticks += Long.parseLong(fields[i]);
        return ticks / (double) TICKS_A_SECOND;
    }

    /** Those after the name, which may hold spaces. */
    private static Optional<String[]> fields(ProcessHandle process) {
        try {
            var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            return Optional.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
