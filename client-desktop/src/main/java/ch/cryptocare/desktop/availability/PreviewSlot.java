package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.value.Slot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** A free time, compared with what holds now. */
public record PreviewSlot(Instant start, Kind kind) {
    /** How it comes by the changes. */
    public enum Kind {
        STAYS,
        NEW,
        GONE
    }

    /** All of both, in order of time. */
    static List<PreviewSlot> compared(List<Slot> now, List<Slot> then) {
        var before = new HashSet<>(starts(now));
        var after = new HashSet<>(starts(then));
        var all = new ArrayList<PreviewSlot>();
        for (var start : after) all.add(new PreviewSlot(start, before.contains(start) ? Kind.STAYS : Kind.NEW));
        for (var start : before) if (!after.contains(start)) all.add(new PreviewSlot(start, Kind.GONE));
        all.sort(Comparator.comparing(PreviewSlot::start));
        return List.copyOf(all);
    }

    private static List<Instant> starts(List<Slot> slots) {
        return slots.stream().map(Slot::start).toList();
    }
}
