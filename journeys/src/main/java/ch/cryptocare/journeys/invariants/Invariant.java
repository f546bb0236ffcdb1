package ch.cryptocare.journeys.invariants;

import java.util.stream.Stream;

/** What must hold after any fault, once faults have stopped and the queues are empty. */
interface Invariant {
    Stream<Violation> violations(Evidence evidence);
}
