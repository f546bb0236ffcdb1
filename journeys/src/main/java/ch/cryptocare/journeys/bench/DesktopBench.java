package ch.cryptocare.journeys.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The desktop in a window without a screen, beside an empty window of the same Java: until its calendar is there, what it
 * holds after an hour of use, and how it scrolls.
 */
final class DesktopBench {
    private final int starts;
    private final int minutes;
    private final int frames;

    /** @param starts of each kind
     * @param minutes of use
     * @param frames of scrolling */
    DesktopBench(int starts, int minutes, int frames) {
        this.starts = starts;
        this.minutes = minutes;
        this.frames = frames;
    }

    static DesktopBench usual() {
        return new DesktopBench(5, 60, 600);
    }

    void run(Report report) throws IOException {
        report.heading("The desktop, in a window without a screen");
        try (var practice = BusyPractice.usual()) {
            starts(report, practice);
            memory(report, practice);
        }
        try (var practice = BusyPractice.large()) {
            scrolling(report, practice);
        }
    }

    private void starts(Report report, BusyPractice practice) throws IOException {
        starts(report, practice, "without AOT cache", List.of());
        if (!DesktopProcess.isMadeOfJars()) {
            report.note("D1 with AOT cache", "not measured: an AOT cache needs jars, run ./cryptocare bench");
            return;
        }
        var folder = Files.createTempDirectory("desktop-aot");
        var cache = folder.resolve("desktop.aot");
        DesktopProcess.say(
                AnHourOfUse.LIVE,
                List.of("-XX:AOTCacheOutput=" + cache),
                "hour",
                practice.url(),
                onADay(practice),
                "3");
        starts(report, practice, "with AOT cache", List.of("-XX:AOTCache=" + cache));
        Files.deleteIfExists(cache);
        Files.deleteIfExists(folder);
    }

    /** One start of each that does not count, so that all files are in memory. */
    private void starts(Report report, BusyPractice practice, String how, List<String> flags) {
        var empty = new ArrayList<DesktopProcess.Said>();
        var calendar = new ArrayList<DesktopProcess.Said>();
        for (int start = 0; start <= starts; start++) {
            var limit = seen(flags, "empty");
            var ours = seen(flags, "calendar", practice.url(), onADay(practice));
            if (start == 0) continue;
            empty.add(limit);
            calendar.add(ours);
        }
        report.note("D1 empty window, s, " + how, Numbers.spread(seconds(empty)));
        report.note("D1 usable calendar, s, " + how, Numbers.spread(seconds(calendar)));
        report.note("D1 to its limit, " + how, Numbers.spread(ratios(seconds(calendar), seconds(empty))));
        report.note("D1 CPU s, empty window, " + how, Numbers.spread(cpu(empty)));
        report.note("D1 CPU s, calendar, " + how, Numbers.spread(cpu(calendar)));
    }

    private static DesktopProcess.Said seen(List<String> flags, String... arguments) {
        return DesktopProcess.say(MeasuredDesktop.SEEN, flags, arguments).getFirst();
    }

    private static List<Double> seconds(List<DesktopProcess.Said> starts) {
        return starts.stream().map(start -> start.nanos() / 1e9).toList();
    }

    private static List<Double> cpu(List<DesktopProcess.Said> starts) {
        return starts.stream().map(start -> start.numbers().getFirst()).toList();
    }

    private static List<Double> ratios(List<Double> ours, List<Double> limits) {
        return IntStream.range(0, ours.size())
                .mapToObj(at -> ours.get(at) / limits.get(at))
                .toList();
    }

    private static String onADay(BusyPractice practice) {
        return String.valueOf(practice.onADay());
    }

    private void memory(Report report, BusyPractice practice) {
        // What is only kept as long as there is room is not held.
        var flags = List.of("-XX:SoftRefLRUPolicyMSPerMB=0");
        var looks = DesktopProcess.say(
                        AnHourOfUse.LIVE, flags, "hour", practice.url(), onADay(practice), String.valueOf(minutes))
                .stream()
                .map(DesktopProcess.Said::numbers)
                .toList();
        var heap = looks.stream().map(look -> look.getLast() / (1 << 20)).toList();
        report.note(
                "D2 live heap, MiB, each 10 minutes",
                heap.stream().map(Numbers::rounded).toList());
        report.note("D2 at the end to after 10 minutes", Numbers.rounded(heap.getLast() / heap.get(1)));
        report.note("D2 it grows by, MiB an hour", Numbers.rounded(slope(looks.subList(1, looks.size()))));
    }

    /** Least squares, without the beginning: what is made once is made then. */
    private static double slope(List<List<Double>> looks) {
        double minute = looks.stream().mapToDouble(List::getFirst).average().orElse(0);
        double bytes = looks.stream().mapToDouble(List::getLast).average().orElse(0);
        double above = 0;
        double below = 0;
        for (var look : looks) {
            above += (look.getFirst() - minute) * (look.getLast() - bytes);
            below += (look.getFirst() - minute) * (look.getFirst() - minute);
        }
        return below == 0 ? 0 : above / below * 60 / (1 << 20);
    }

    private void scrolling(Report report, BusyPractice practice) {
        var count = String.valueOf(frames);
        var nothing = scrolled(report, "nothing", "scroll-nothing", count);
        var week = scrolled(
                report,
                BusyPractice.WORKDAYS * practice.onADay() + " appointments",
                "scroll",
                practice.url(),
                onADay(practice),
                count);
        report.note("D3 p50 to its limit", Numbers.rounded(week.get(0) / nothing.get(0)));
        report.note("D3 p99 to its limit", Numbers.rounded(week.get(2) / nothing.get(2)));
    }

    private static List<Double> scrolled(Report report, String what, String... arguments) {
        var numbers = DesktopProcess.say(MeasuredDesktop.SCROLLED, List.of(), arguments)
                .getFirst()
                .numbers();
        report.note("D3 ms a frame, " + what, percentiles(numbers.subList(0, 4)));
        report.note("D3 ms of it laid out, " + what, percentiles(numbers.subList(4, 8)));
        return numbers;
    }

    private static String percentiles(List<Double> numbers) {
        return "p50 " + numbers.get(0) + ", p95 " + numbers.get(1) + ", p99 " + numbers.get(2) + ", worst "
                + numbers.get(3);
    }
}
