package ch.cryptocare.journeys.bench;

import java.util.List;

/** Numbers as they are shown. */
final class Numbers {
    private Numbers() {}

    /** To three digits. */
    static double rounded(double number) {
        if (number == 0 || Double.isNaN(number) || Double.isInfinite(number)) return 0;
        double scale = Math.pow(10, 2 - Math.floor(Math.log10(Math.abs(number))));
        return Math.round(number * scale) / scale;
    }

    static double median(List<Double> numbers) {
        var sorted = numbers.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    /** As median [least..most]. */
    static String spread(List<Double> numbers) {
        var sorted = numbers.stream().sorted().toList();
        if (sorted.isEmpty()) return "-";
        return rounded(median(numbers)) + " [" + rounded(sorted.getFirst()) + ".." + rounded(sorted.getLast()) + "]";
    }
}
