package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.scheduling.AgendaEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays appointments that overlap side by side: each group that hangs together shares the width of its column. */
final class Lanes {
    /** @param of how many lanes share the width */
    record Lane(int index, int of) {}

    private final Map<AgendaEntry, Lane> lanes = new HashMap<>();

    Lanes(List<AgendaEntry> entries) {
        var group = new ArrayList<List<AgendaEntry>>();
        var inOrder = entries.stream()
                .sorted(Comparator.comparing(AgendaEntry::start).thenComparing(AgendaEntry::end))
                .toList();
        for (var entry : inOrder) {
            if (group.stream().allMatch(lane -> isOver(lane, entry))) close(group);
            lane(group, entry).add(entry);
        }
        close(group);
    }

    Lane of(AgendaEntry entry) {
        return lanes.getOrDefault(entry, new Lane(0, 1));
    }

    private static List<AgendaEntry> lane(List<List<AgendaEntry>> group, AgendaEntry entry) {
        for (var lane : group) if (isOver(lane, entry)) return lane;
        group.add(new ArrayList<>());
        return group.getLast();
    }

    private static boolean isOver(List<AgendaEntry> lane, AgendaEntry next) {
        return !lane.getLast().end().isAfter(next.start());
    }

    private void close(List<List<AgendaEntry>> group) {
        for (int index = 0; index < group.size(); index++) {
            var lane = new Lane(index, group.size());
            group.get(index).forEach(entry -> lanes.put(entry, lane));
        }
        group.clear();
    }
}
