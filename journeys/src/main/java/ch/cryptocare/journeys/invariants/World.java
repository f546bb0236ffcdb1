package ch.cryptocare.journeys.invariants;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the outside services saw. */
public record World(List<Invoice> invoices, List<Payout> payouts, List<Meeting> meetings, List<Mail> mails) {
    /** @param reference what whoever asked for it called it */
    public record Invoice(String paymentHash, Optional<String> reference, long amountSats, boolean paid) {}

    public record Payout(String preimage, long amountSats) {}

    /** @param agenda where the asker's reference stands */
    public record Meeting(String id, String agenda, Instant start, int minutes, boolean live) {}

    public record Mail(String messageId, String to, Instant at) {
        /** What stands before the @: the name of the event, as in {@code booked.<appointment>.<revision>}. */
        public String key() {
            return messageId.replaceFirst("^<", "").replaceFirst("@.*$", "");
        }

        public boolean tells(String event) {
            return key().startsWith(event + ".");
        }
    }
}
