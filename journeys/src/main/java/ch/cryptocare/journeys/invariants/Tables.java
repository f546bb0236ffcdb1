package ch.cryptocare.journeys.invariants;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the database says. */
public record Tables(
        List<Appointment> appointments,
        List<Invoice> invoices,
        List<Refund> refunds,
        List<Meeting> meetings,
        List<Message> messages,
        List<Delivery> deliveries,
        AuditTrail audit) {
    private static final Set<String> TAKE_TIME = Set.of("PENDING", "BOOKED", "ARRIVED", "FULFILLED");
    private static final Set<String> WERE_BOOKED = Set.of("BOOKED", "ARRIVED", "FULFILLED", "NOSHOW");

    public record Appointment(
            UUID id,
            UUID practitioner,
            UUID service,
            Optional<UUID> room,
            String patientKey,
            String mode,
            Instant start,
            Instant end,
            String status,
            int revision,
            Duration freeCancellation,
            long priceSats,
            Instant changedAt) {
        boolean takesTime() {
            return TAKE_TIME.contains(status);
        }

        boolean isBooked() {
            return WERE_BOOKED.contains(status);
        }

        /** By the terms it was booked under; a cancellation is the last change there can be. */
        boolean cancelledTooLate() {
            return status.equals("CANCELLED") && changedAt.isAfter(start.minus(freeCancellation));
        }

        boolean overlaps(Appointment other) {
            return start.isBefore(other.end) && other.start.isBefore(end);
        }
    }

    /** @param outcome DELIVERED or REFUND_OWED, once it was paid */
    public record Invoice(
            UUID id,
            UUID purchase,
            long amountSats,
            boolean asked,
            Optional<String> paymentHash,
            Optional<Long> receivedSats,
            Optional<String> outcome) {
        boolean isDelivered() {
            return outcome.filter("DELIVERED"::equals).isPresent();
        }
    }

    /** @param due whether it should be looked at, now or later */
    public record Refund(
            UUID id,
            UUID invoice,
            long amountSats,
            String status,
            Optional<String> paymentHash,
            Optional<String> proof,
            boolean due) {
        boolean isSent() {
            return status.equals("SENT");
        }
    }

    public record Meeting(UUID appointment, String status, Optional<String> room) {}

    public record Message(String key, String kind, UUID appointment, String status) {}

    /** An event that somebody has not been told of yet. */
    public record Delivery(String task, String instance, int failures) {}

    /** @param links the places of the events that are linked, in order
     * @param unlinked how many events have none yet */
    public record AuditTrail(List<NotedChange> changes, List<Long> links, long unlinked) {}

    /** An event of the audit log that says which change of an appointment it is of. */
    public record NotedChange(UUID appointment, int revision) {}

    Map<UUID, Appointment> appointmentsById() {
        return appointments.stream().collect(Collectors.toMap(Appointment::id, Function.identity()));
    }

    Map<String, Invoice> invoicesByHash() {
        return invoices.stream()
                .filter(invoice -> invoice.paymentHash().isPresent())
                .collect(Collectors.toMap(
                        invoice -> invoice.paymentHash().orElseThrow(), Function.identity(), (one, other) -> one));
    }

    long refunded(Invoice invoice) {
        return refunds.stream()
                .filter(refund -> refund.invoice().equals(invoice.id()))
                .mapToLong(Refund::amountSats)
                .sum();
    }

    /** The appointments of which somebody may rightly say that they were booked. */
    Set<UUID> everBooked() {
        return invoices.stream()
                .filter(Invoice::isDelivered)
                .map(Invoice::purchase)
                .collect(Collectors.toSet());
    }
}
