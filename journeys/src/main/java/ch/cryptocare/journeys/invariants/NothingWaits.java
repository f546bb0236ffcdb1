package ch.cryptocare.journeys.invariants;

import java.util.stream.Stream;

/** 7, first half. The outbox is drained: nobody waits to be told, no mail waits to be sent, no event to be linked. */
final class NothingWaits implements Invariant {
    @Override
    public Stream<Violation> violations(Evidence evidence) {
        return waiting(evidence.tables()).map(sentence -> new Violation(7, sentence));
    }

    static Stream<String> waiting(Tables tables) {
        var untold = tables.deliveries().stream()
                .map(delivery -> "\"" + delivery.task() + "\" (" + delivery.instance() + ") was not delivered after "
                        + delivery.failures() + " failures");
        var unsent = tables.messages().stream()
                .filter(message ->
                        message.status().equals("WAITING") && !message.kind().equals("REMINDER"))
                .map(message -> "the mail " + message.key() + " still waits");
        var unlinked = Stream.of(tables.audit().unlinked())
                .filter(events -> events > 0)
                .map(events -> events + " events of the audit log wait for their links");
        var unpaid = tables.refunds().stream()
                .filter(Tables.Refund::due)
                .map(refund -> "the refund " + refund.id() + " is " + refund.status() + " and waits to be looked at");
        return Stream.of(untold, unsent, unlinked, unpaid).flatMap(sentences -> sentences);
    }
}
