package ch.cryptocare.journeys.invariants;

import ch.cryptocare.journeys.clients.ClientJournal.Answer;
import ch.cryptocare.journeys.invariants.Tables.Appointment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 9. Every call was answered; one that was cut off may have happened or not, and either is accounted for. */
final class EveryCallIsAccountedFor implements Invariant {
    private static final int FAULT = 500;

    private record Wish(UUID practitioner, UUID service, Instant start) {}

    @Override
    public Stream<Violation> violations(Evidence evidence) {
        return Stream.of(unanswered(evidence), faults(evidence), outOfNowhere(evidence))
                .flatMap(Function.identity())
                .map(sentence -> new Violation(9, sentence));
    }

    private static Stream<String> unanswered(Evidence evidence) {
        return evidence.clients().calls().stream()
                .filter(call -> call.status().isEmpty())
                .filter(call -> evidence.clients().outages().stream()
                        .noneMatch(outage -> outage.overlaps(call.from(), call.to())))
                .map(call -> "\"" + call.what() + "\" at " + call.from() + " was never answered by a running server");
    }

    private static Stream<String> faults(Evidence evidence) {
        return evidence.clients().calls().stream()
                .filter(call -> call.status().orElse(0) == FAULT)
                .map(call -> "\"" + call.what() + "\" at " + call.from() + " was answered with a fault");
    }

    /** Each appointment was acknowledged to somebody, or is what became of a call that was cut off. */
    private static Stream<String> outOfNowhere(Evidence evidence) {
        var acknowledged = evidence.clients().holds().stream()
                .flatMap(hold -> hold.appointment().stream())
                .collect(Collectors.toSet());
        var cutOff = wishes(evidence, Answer.NONE);
        var answered = Stream.of(Answer.DONE, Answer.REFUSED)
                .flatMap(answer -> wishes(evidence, answer).stream())
                .collect(Collectors.toSet());
        return evidence.tables().appointments().stream()
                .filter(appointment -> !acknowledged.contains(appointment.id()))
                .filter(appointment -> !wasGivenBack(appointment, answered) && !cutOff.remove(wish(appointment)))
                .map(appointment ->
                        "the " + appointment.status() + " appointment " + appointment.id() + " was asked for by nobody")
                .toList()
                .stream();
    }

    /** A hold for which there is no invoice is given back; a client that was cut off then asks again, and may get another. */
    private static boolean wasGivenBack(Appointment appointment, Set<Wish> answered) {
        return appointment.status().equals("CANCELLED") && answered.contains(wish(appointment));
    }

    private static List<Wish> wishes(Evidence evidence, Answer answer) {
        return evidence.clients().holds().stream()
                .filter(hold -> hold.answer() == answer)
                .map(hold -> new Wish(hold.practitioner(), hold.service(), hold.start()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Wish wish(Appointment appointment) {
        return new Wish(appointment.practitioner(), appointment.service(), appointment.start());
    }
}
