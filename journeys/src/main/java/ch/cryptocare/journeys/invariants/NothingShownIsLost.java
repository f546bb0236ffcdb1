package ch.cryptocare.journeys.invariants;

import ch.cryptocare.journeys.clients.ClientJournal.Answer;
import ch.cryptocare.journeys.clients.ClientJournal.Cancellation;
import ch.cryptocare.journeys.clients.ClientJournal.Hold;
import ch.cryptocare.journeys.clients.ClientJournal.Move;
import ch.cryptocare.journeys.clients.ClientJournal.Sighting;
import ch.cryptocare.journeys.invariants.Tables.Appointment;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 7, second half. An acknowledged hold never vanishes; once shown as booked never silently lost. */
final class NothingShownIsLost implements Invariant {
    private static final Set<String> FALLEN_BACK = Set.of("PENDING", "EXPIRED");

    @Override
    public Stream<Violation> violations(Evidence evidence) {
        var appointments = evidence.tables().appointmentsById();
        return Stream.of(
                        vanished(evidence, appointments),
                        cancelledByNobody(evidence),
                        stillThere(evidence, appointments),
                        fallenBack(evidence, appointments),
                        movedByNobody(evidence, appointments))
                .flatMap(Function.identity())
                .map(sentence -> new Violation(7, sentence));
    }

    private static Stream<String> vanished(Evidence evidence, Map<UUID, Appointment> appointments) {
        return evidence.clients().holds().stream()
                .map(Hold::appointment)
                .flatMap(Optional::stream)
                .filter(id -> !appointments.containsKey(id))
                .map(id -> "the hold " + id + " was acknowledged and is gone");
    }

    /** Only what somebody held, and knows of, counts: a hold whose invoice failed is given back by the server. */
    private static Stream<String> cancelledByNobody(Evidence evidence) {
        var asked = evidence.clients().cancellations().stream()
                .filter(cancellation -> cancellation.answer() != Answer.REFUSED)
                .map(Cancellation::appointment)
                .collect(Collectors.toSet());
        var acknowledged = evidence.clients().holds().stream()
                .flatMap(hold -> hold.appointment().stream())
                .collect(Collectors.toSet());
        return evidence.tables().appointments().stream()
                .filter(appointment -> appointment.status().equals("CANCELLED"))
                .map(Appointment::id)
                .filter(id -> acknowledged.contains(id) && !asked.contains(id))
                .map(id -> "the appointment " + id + " is cancelled, and nobody asked for it");
    }

    private static Stream<String> stillThere(Evidence evidence, Map<UUID, Appointment> appointments) {
        return evidence.clients().cancellations().stream()
                .filter(cancellation -> cancellation.answer() == Answer.DONE)
                .flatMap(cancellation -> known(cancellation.appointment(), appointments))
                .filter(appointment -> !appointment.status().equals("CANCELLED"))
                .map(appointment -> "the cancellation of " + appointment.id() + " was acknowledged and is forgotten");
    }

    private static Stream<String> fallenBack(Evidence evidence, Map<UUID, Appointment> appointments) {
        return evidence.clients().sightings().stream()
                .filter(sighting -> sighting.status().equals("BOOKED"))
                .map(Sighting::appointment)
                .distinct()
                .flatMap(id -> known(id, appointments))
                .filter(appointment -> FALLEN_BACK.contains(appointment.status()))
                .map(appointment ->
                        "the appointment " + appointment.id() + " was shown as booked and is " + appointment.status());
    }

    private static Stream<String> movedByNobody(Evidence evidence, Map<UUID, Appointment> appointments) {
        var moves = evidence.clients().moves().stream().collect(Collectors.groupingBy(Move::appointment));
        return evidence.clients().holds().stream()
                .flatMap(hold -> hold.appointment().stream()
                        .flatMap(id -> known(id, appointments))
                        .filter(appointment -> !possibleStarts(hold, moves.getOrDefault(appointment.id(), List.of()))
                                .contains(appointment.start())))
                .map(moved ->
                        "the appointment " + moved.id() + " is at " + moved.start() + ", and nobody put it there");
    }

    private static Stream<Appointment> known(UUID id, Map<UUID, Appointment> appointments) {
        return Optional.ofNullable(appointments.get(id)).stream();
    }

    /** The one acknowledged last, and those whose acknowledgement never came. */
    private static Set<Instant> possibleStarts(Hold hold, List<Move> moves) {
        var possible = new HashSet<>(Set.of(hold.start()));
        for (var move : moves) {
            if (move.answer() == Answer.DONE) possible.clear();
            if (move.answer() != Answer.REFUSED) possible.add(move.to());
        }
        return possible;
    }
}
