package ch.cryptocare.server.learning.domain;

import ch.cryptocare.common.problem.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was played of a recording: stretches in the order of the recording, apart from one another. */
public record Played(List<Stretch> stretches) {
    public static final Played NOTHING = new Played(List.of());

    /** Players lose up to a third of a second when they stop and go on. */
    private static final int LOST_BY_PLAYERS = 1000;

    /** From a millisecond of the recording up to another, which does not belong to it. */
    public record Stretch(int from, int to) {
        public Stretch {
            if (from < 0 || to <= from) throw Refusal.invalid("played", "not-a-stretch");
        }

        public int millis() {
            return to - from;
        }
    }

    public Played {
        stretches = joined(stretches, 0);
    }

    /** As if all of it was played. */
    public static Played whole(int millis) {
        return new Played(List.of(new Stretch(0, millis)));
    }

    public int millis() {
        return stretches.stream().mapToInt(Stretch::millis).sum();
    }

    public Played plus(Played more) {
        var all = new ArrayList<>(stretches);
        all.addAll(more.stretches);
        return new Played(all);
    }

    /** What is in this one and not in the other. */
    public Played minus(Played other) {
        var left = new ArrayList<Stretch>();
        for (var stretch : stretches) {
            int from = stretch.from();
            for (var gone : other.stretches) {
                if (gone.to() <= from) continue;
                if (gone.from() >= stretch.to()) break;
                if (gone.from() > from) left.add(new Stretch(from, gone.from()));
                from = gone.to();
            }
            if (from < stretch.to()) left.add(new Stretch(from, stretch.to()));
        }
        return new Played(left);
    }

    /** What of it is within a recording of this length. */
    public Played within(int length) {
        return minus(new Played(List.of(new Stretch(length, Integer.MAX_VALUE))));
    }

    /** Its first stretches, up to so many milliseconds in all. */
    public Played first(long millis) {
        var kept = new ArrayList<Stretch>();
        long left = millis;
        for (var stretch : stretches) {
            if (left <= 0) break;
            var taken = (int) Math.min(left, stretch.millis());
            kept.add(new Stretch(stretch.from(), stretch.from() + taken));
            left -= taken;
        }
        return new Played(kept);
    }

    /** What of the recording is still to be seen; what players lose is not. */
    public Played unseen(int length) {
        var seen = new Played(joined(stretches, LOST_BY_PLAYERS));
        var rest = whole(length).minus(seen).stretches.stream()
                .filter(gap -> gap.millis() > LOST_BY_PLAYERS)
                .toList();
        return new Played(rest);
    }

    /** How much of the recording was seen, in whole percent, never more than was. */
    public int percentOf(int length) {
        return (int) ((length - unseen(length).millis()) * 100L / length);
    }

    private static List<Stretch> joined(List<Stretch> stretches, int gap) {
        var sorted = stretches.stream()
                .sorted(Comparator.comparingInt(Stretch::from))
                .toList();
        var joined = new ArrayList<Stretch>();
        for (var next : sorted) {
            if (joined.isEmpty() || next.from() > (long) joined.getLast().to() + gap) joined.add(next);
            else {
                var last = joined.removeLast();
                joined.add(new Stretch(last.from(), Math.max(last.to(), next.to())));
            }
        }
        return List.copyOf(joined);
    }
}
