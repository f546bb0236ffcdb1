package ch.cryptocare.journeys.invariants;

import ch.cryptocare.journeys.invariants.Tables.Appointment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 1. No two live appointments of one practitioner overlap, nor two of one patient, nor two in one room. */
final class NobodyIsInTwoPlaces implements Invariant {
    @Override
    public Stream<Violation> violations(Evidence evidence) {
        var live = evidence.tables().appointments().stream()
                .filter(Appointment::takesTime)
                .toList();
        return Stream.of(
                        overlaps("practitioner", live, one -> Optional.of(one.practitioner())),
                        overlaps("patient", live, one -> Optional.of(one.patientKey())),
                        overlaps("room", live, Appointment::room))
                .flatMap(Function.identity());
    }

    private static Stream<Violation> overlaps(
            String kind, List<Appointment> live, Function<Appointment, Optional<?>> whose) {
        return live.stream()
                .filter(one -> whose.apply(one).isPresent())
                .collect(Collectors.groupingBy(whose))
                .entrySet()
                .stream()
                .flatMap(group -> overlaps(kind + " " + group.getKey().orElseThrow(), group.getValue()));
    }

    /** In order of time, each is compared with the one that lasts longest among those before it. */
    private static Stream<Violation> overlaps(String whose, List<Appointment> group) {
        var found = new ArrayList<Violation>();
        var sorted =
                group.stream().sorted(Comparator.comparing(Appointment::start)).toList();
        var longest = sorted.getFirst();
        for (var next : sorted.subList(1, sorted.size())) {
            if (next.overlaps(longest))
                found.add(new Violation(
                        1, "the appointments " + longest.id() + " and " + next.id() + " of " + whose + " overlap"));
            if (next.end().isAfter(longest.end())) longest = next;
        }
        return found.stream();
    }
}
