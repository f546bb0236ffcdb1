package ch.cryptocare.journeys.invariants;

import ch.cryptocare.journeys.clients.ClientJournal;
import ch.cryptocare.journeys.invariants.Tables.Appointment;
import ch.cryptocare.journeys.invariants.Tables.Message;
import ch.cryptocare.journeys.invariants.World.Mail;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 6. Booked ⇒ at least one mail accepted; never booked ⇒ no mail that says so; no mail twice for one person and event.
 * After a crash in the very moment of sending it may come once more, with the same Message-ID.
 */
final class OneMailPerEvent implements Invariant {
    @Override
    public Stream<Violation> violations(Evidence evidence) {
        return Stream.of(
                        untold(evidence),
                        untrue(evidence),
                        twice(evidence),
                        unknown(evidence),
                        unsent(evidence),
                        astray(evidence))
                .flatMap(Function.identity())
                .map(sentence -> new Violation(6, sentence));
    }

    private static Stream<String> untold(Evidence evidence) {
        var told = toldAsBooked(evidence);
        return evidence.tables().appointments().stream()
                .filter(Appointment::isBooked)
                .map(Appointment::id)
                .filter(id -> !told.contains(id))
                .map(id -> "nobody was told that the appointment " + id + " is booked");
    }

    private static Stream<String> untrue(Evidence evidence) {
        var booked = evidence.tables().everBooked();
        return toldAsBooked(evidence).stream()
                .filter(id -> !booked.contains(id))
                .map(id -> "a mail says that the appointment " + id + " is booked, but it never was");
    }

    private static Set<UUID> toldAsBooked(Evidence evidence) {
        return evidence.world().mails().stream()
                .filter(mail -> mail.tells("booked"))
                .map(mail -> UUID.fromString(mail.key().split("\\.", -1)[1]))
                .collect(Collectors.toSet());
    }

    /** Of two copies in a row, the server must have been killed between the first and the second. */
    private static Stream<String> twice(Evidence evidence) {
        return evidence.world().mails().stream()
                .collect(Collectors.groupingBy(mail -> mail.messageId() + " to " + mail.to()))
                .entrySet()
                .stream()
                .filter(copies ->
                        !eachAfterACrash(copies.getValue(), evidence.clients().outages()))
                .map(copies -> "the mail " + copies.getKey() + " came "
                        + copies.getValue().size() + " times without a crash in between");
    }

    private static boolean eachAfterACrash(List<Mail> copies, List<ClientJournal.Outage> outages) {
        var sorted = copies.stream().sorted(Comparator.comparing(Mail::at)).toList();
        return IntStream.range(1, sorted.size())
                .allMatch(i -> outages.stream()
                        .anyMatch(outage -> outage.overlaps(
                                sorted.get(i - 1).at(), sorted.get(i).at())));
    }

    private static Stream<String> unknown(Evidence evidence) {
        var ours = evidence.tables().messages().stream().map(Message::key).collect(Collectors.toSet());
        return evidence.world().mails().stream()
                .filter(mail -> !ours.contains(mail.key()))
                .map(mail -> "the mail " + mail.messageId() + " was sent, but is not in the books");
    }

    private static Stream<String> unsent(Evidence evidence) {
        var accepted = evidence.world().mails().stream().map(Mail::key).collect(Collectors.toSet());
        return evidence.tables().messages().stream()
                .filter(message -> message.status().equals("SENT"))
                .filter(message -> !accepted.contains(message.key()))
                .map(message -> "the mail " + message.key() + " is marked as sent, but never arrived");
    }

    private static Stream<String> astray(Evidence evidence) {
        var addresses = evidence.clients().holds().stream()
                .filter(hold -> hold.appointment().isPresent())
                .collect(Collectors.toMap(
                        hold -> hold.appointment().orElseThrow(), ClientJournal.Hold::email, (one, other) -> one));
        var about = evidence.tables().messages().stream().collect(Collectors.toMap(Message::key, Message::appointment));
        return evidence.world().mails().stream()
                .filter(mail -> about.containsKey(mail.key()) && addresses.containsKey(about.get(mail.key())))
                .filter(mail -> !mail.to().equalsIgnoreCase(addresses.get(about.get(mail.key()))))
                .map(mail -> "the mail " + mail.messageId() + " went to " + mail.to() + ", who booked something else");
    }
}
