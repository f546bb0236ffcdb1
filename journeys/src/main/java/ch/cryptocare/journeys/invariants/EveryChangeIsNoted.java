package ch.cryptocare.journeys.invariants;

import ch.cryptocare.journeys.invariants.Tables.Appointment;
import ch.cryptocare.journeys.invariants.Tables.NotedChange;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** 8. The audit log has one entry for each change of an appointment, and its links leave no place out. */
final class EveryChangeIsNoted implements Invariant {
    @Override
    public Stream<Violation> violations(Evidence evidence) {
        var tables = evidence.tables();
        var noted = tables.audit().changes().stream()
                .collect(Collectors.groupingBy(
                        NotedChange::appointment, Collectors.mapping(NotedChange::revision, Collectors.toList())));
        var gaps = tables.appointments().stream()
                .flatMap(appointment -> gap(appointment, noted.getOrDefault(appointment.id(), List.of())));
        var known = tables.appointmentsById();
        var strangers =
                noted.keySet().stream().filter(id -> !known.containsKey(id)).map(EveryChangeIsNoted::stranger);
        return Stream.of(gaps, strangers, brokenChain(tables.audit().links()))
                .flatMap(sentences -> sentences)
                .map(sentence -> new Violation(8, sentence));
    }

    private static Stream<String> gap(Appointment appointment, List<Integer> noted) {
        var changes = IntStream.rangeClosed(1, appointment.revision()).boxed().toList();
        if (noted.stream().sorted().toList().equals(changes)) return Stream.of();
        return Stream.of("appointment " + appointment.id() + " changed " + changes + ", and noted is " + noted);
    }

    private static String stranger(UUID appointment) {
        return "changes of appointment " + appointment + " are noted, and it is not there";
    }

    private static Stream<String> brokenChain(List<Long> links) {
        var places = LongStream.rangeClosed(1, links.size()).boxed().toList();
        return links.equals(places) ? Stream.of() : Stream.of("a link of the audit log is missing");
    }
}
