package ch.cryptocare.journeys.invariants;

import java.util.List;

/** Checks what must hold after any fault, once faults have stopped and the queues are empty. */
public final class Checker {
    private static final List<Invariant> INVARIANTS = List.of(
            new NobodyIsInTwoPlaces(),
            new EverySatHasOneOutcome(),
            new NothingIsBookedUnpaid(),
            new TheGatewayAndWeKnowTheSame(),
            new OneMeetingPerBooking(),
            new OneMailPerEvent(),
            new NothingWaits(),
            new NothingShownIsLost(),
            new EveryChangeIsNoted(),
            new EveryCallIsAccountedFor());

    private Checker() {}

    public static List<Violation> check(Evidence evidence) {
        return INVARIANTS.stream()
                .flatMap(invariant -> invariant.violations(evidence))
                .toList();
    }
}
