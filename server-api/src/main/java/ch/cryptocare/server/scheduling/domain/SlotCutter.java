package ch.cryptocare.server.scheduling.domain;

import static ch.cryptocare.server.scheduling.domain.Stretches.earlier;
import static ch.cryptocare.server.scheduling.domain.Stretches.later;

import ch.cryptocare.common.value.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts free gaps into slots. Each window starts a grid of its own, which holds until the next window starts: a slot may run
 * past midnight into the next day's window, and yet every day keeps its own grid.
 */
final class SlotCutter {
    private final Alignment alignment;
    private final Duration length;
    private final Duration step;
    private final Caps caps;
    private final Instant from;
    private final Instant until;
    private final List<Slot> slots = new ArrayList<>();

    SlotCutter(Schedule schedule, ServiceType service, Caps caps, Instant from, Instant until) {
        this.alignment = schedule.policy().alignment();
        this.length = service.length();
        this.step = service.step();
        this.caps = caps;
        this.from = from;
        this.until = until;
    }

    /** Slots that start in the time asked for; windows and gaps are in order, and every gap lies within the windows. */
    List<Slot> cut(List<Slot> windows, List<Slot> gaps) {
        int first = 0;
        for (int i = 0; i < windows.size(); i++) {
            var open = windows.get(i).start();
            var next =
                    i + 1 < windows.size() ? earlier(until, windows.get(i + 1).start()) : until;
            while (first < gaps.size() && !gaps.get(first).end().isAfter(open)) first++;
            for (int g = first; g < gaps.size() && gaps.get(g).start().isBefore(next); g++) {
                cut(open, gaps.get(g), next);
            }
        }
        return List.copyOf(slots);
    }

    private void cut(Instant open, Slot gap, Instant next) {
        var free = later(open, gap.start());
        var grid = switch (alignment) {
            case GRID -> open;
            case GAP -> free;
        };
        var start = firstOnGrid(grid, later(free, from));
        while (start.isBefore(next) && slots.size() < FreeSlots.MOST) {
            var end = start.plus(length);
            if (end.isAfter(gap.end())) return;
            if (!caps.reachedAt(start)) slots.add(new Slot(start, end));
            start = start.plus(step);
        }
    }

    private Instant firstOnGrid(Instant grid, Instant earliest) {
        long steps = Math.ceilDiv(Duration.between(grid, earliest).toNanos(), step.toNanos());
        return grid.plus(step.multipliedBy(steps));
    }
}
