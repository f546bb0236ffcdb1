package ch.cryptocare.journeys.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.journeys.clients.ClientJournal;
import ch.cryptocare.journeys.clients.Ticket;
import ch.cryptocare.journeys.invariants.World.Mail;
import ch.cryptocare.journeys.invariants.World.Meeting;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checker that finds nothing proves nothing, unless it finds what is planted. */
class CheckerTest {
    private static final String NO_OVERLAP_RULE =
            "alter table scheduling.appointment drop constraint no_double_booking";
    private static @TempDir Path home;
    private static Story story;

    @BeforeAll
    static void tellAnHonestStory() {
        story = new Story(home);
        assertThat(story.violations()).isEmpty();
    }

    @AfterAll
    static void close() {
        story.close();
    }

    @Test
    void twoAppointmentsOfOnePractitionerOverlap() {
        assertSeen(
                1,
                "overlap",
                story.ifInTheDatabase(
                        NO_OVERLAP_RULE,
                        "update scheduling.appointment set (starts_at, ends_at) = (select starts_at, ends_at from"
                                + " scheduling.appointment where id = '" + story.ben.appointment() + "') where "
                                + is(story.dmitri)));
    }

    @Test
    void moneyThatShouldGoBackIsForgotten() {
        assertSeen(2, "must go back", story.ifInTheDatabase("delete from payments.refund"));
    }

    @Test
    void aPaymentWentUnnoticed() {
        assertSeen(
                2,
                "went unnoticed",
                story.ifInTheDatabase(
                        "update payments.invoice set settled_at = null, received_sats = null, outcome = null"
                                + " where purchase_id = '" + story.ben.appointment() + "'"));
    }

    @Test
    void somethingIsBookedUnpaid() {
        assertSeen(3, "were never paid", story.ifInTheDatabase(status("BOOKED", story.dmitri)));
    }

    @Test
    void aRefundIsMarkedAsSentThoughNobodyWasPaid() {
        assertSeen(3, "nobody was paid", story.ifPaidOut(List.of()));
    }

    @Test
    void theProofOfARefundProvesNothing() {
        assertSeen(
                3,
                "proves another payment",
                story.ifInTheDatabase(
                        "alter table payments.refund drop constraint proven",
                        "update payments.refund set payment_proof = '" + "ab".repeat(32) + "'"));
    }

    @Test
    void moneyLeftForNoRefund() {
        var payouts = Stream.concat(story.evidence().world().payouts().stream(), Stream.of(new World.Payout("00", 1)));
        assertSeen(3, "paid out", story.ifPaidOut(payouts.toList()));
    }

    @Test
    void theGatewayKnowsAnInvoiceThatWeDoNot() {
        var world = story.evidence().world();
        var stranger = new World.Invoice("00", Optional.empty(), 1, false);
        var invoices =
                Stream.concat(world.invoices().stream(), Stream.of(stranger)).toList();
        assertSeen(
                4,
                "is unknown to us",
                story.ifTheWorldWere(new World(invoices, List.of(), world.meetings(), world.mails())));
    }

    @Test
    void weKnowAnInvoiceThatTheGatewayDoesNot() {
        assertSeen(
                4,
                "unknown to the gateway",
                story.ifInTheDatabase("update payments.invoice set payment_hash = '\\x00' where purchase_id = '"
                        + story.dmitri.appointment() + "'"));
    }

    @Test
    void aBookingHasTwoMeetings() {
        var meetings = story.evidence().world().meetings();
        var twin = new Meeting("1", story.ben.appointment().toString(), story.ben.start(), 30, true);
        assertSeen(5, "2 live meetings", story.ifMet(Stream.concat(meetings.stream(), Stream.of(twin))));
    }

    @Test
    void aBookingHasNoMeetingAndACancelledOneStillHas() {
        var revived = story.evidence().world().meetings().stream()
                .map(one -> new Meeting(one.id(), one.agenda(), one.start(), one.minutes(), !one.live()));
        assertSeen(5, "has 0 live meetings", story.ifMet(revived));
    }

    @Test
    void aMeetingBelongsToNobody() {
        var meetings = story.evidence().world().meetings();
        var orphan = new Meeting("1", "somebody else's", Instant.EPOCH, 30, true);
        assertSeen(5, "belongs to no appointment", story.ifMet(Stream.concat(meetings.stream(), Stream.of(orphan))));
    }

    @Test
    void nobodyWasToldOfABooking() {
        assertSeen(6, "nobody was told", story.ifMailed(mails().filter(mail -> !mail.tells("booked"))));
    }

    @Test
    void aMailTellsOfABookingThatNeverWas() {
        var lie = new Mail("<booked." + story.dmitri.appointment() + ".2@host>", "dmitri@example.org", Instant.now());
        assertSeen(6, "but it never was", story.ifMailed(Stream.concat(mails(), Stream.of(lie))));
    }

    @Test
    void aMailCameTwiceWithoutACrash() {
        assertSeen(6, "without a crash", story.ifMailed(Stream.concat(mails(), mails())));
    }

    @Test
    void aMailThatCameOnceMoreAfterACrashIsForgiven() {
        var again = mails().map(
                        mail -> new Mail(mail.messageId(), mail.to(), mail.at().plusSeconds(9)));
        var first = mails().map(Mail::at).min(Instant::compareTo).orElseThrow();
        var last = mails().map(Mail::at).max(Instant::compareTo).orElseThrow();
        var crash = new ClientJournal.Outage(first, last.plusSeconds(5));
        var evidence = story.ifCrashed(crash, Stream.concat(mails(), again));
        assertThat(Checker.check(evidence)).isEmpty();
    }

    @Test
    void somebodyStillWaitsToBeTold() {
        assertSeen(
                7,
                "was not delivered",
                story.ifInTheDatabase("insert into platform.scheduled_task (task_name, task_instance, execution_time,"
                        + " picked, version) values ('AppointmentBooked -> nobody', '1', now(), false, 1)"));
    }

    @Test
    void anAcknowledgedHoldIsGone() {
        assertSeen(7, "is gone", story.ifInTheDatabase("delete from scheduling.appointment where " + is(story.dmitri)));
    }

    @Test
    void whatWasShownAsBookedHasExpired() {
        assertSeen(7, "was shown as booked", story.ifInTheDatabase(status("EXPIRED", story.ben)));
    }

    @Test
    void anAppointmentIsCancelledThoughNobodyAskedForIt() {
        assertSeen(7, "nobody asked for it", story.ifInTheDatabase(status("CANCELLED", story.dmitri)));
    }

    @Test
    void anAppointmentMovedByItself() {
        assertSeen(
                7,
                "nobody put it there",
                story.ifInTheDatabase("update scheduling.appointment set starts_at = starts_at + interval '1 minute'"
                        + " where " + is(story.dmitri)));
    }

    @Test
    void aChangeOfAnAppointmentWasNotNoted() {
        var change = "update scheduling.appointment set revision = revision + 1 where " + is(story.ben);
        assertSeen(8, "and noted is", story.ifInTheDatabase(unguarded("scheduling.appointment"), change));
    }

    @Test
    void anEventOfTheAuditLogIsGone() {
        var events = "alter table platform.audit_link drop constraint audit_link_event_id_fkey";
        var booking = "delete from platform.audit_event where action = 'appointment-booked'";
        assertSeen(8, "and noted is", story.ifInTheDatabase(unguarded("platform.audit_event"), events, booking));
    }

    @Test
    void aLinkOfTheAuditLogIsGone() {
        var first = "delete from platform.audit_link where position = 1";
        assertSeen(8, "a link", story.ifInTheDatabase(unguarded("platform.audit_link"), first));
    }

    @Test
    void aCallWasNeverAnswered() {
        var silence = new ClientJournal.Call("hold", Instant.now(), Instant.now(), OptionalInt.empty());
        assertSeen(
                9,
                "was never answered",
                story.ifAsked(List.of(silence), story.evidence().clients().holds()));
    }

    @Test
    void anAppointmentCameOutOfNowhere() {
        assertSeen(9, "was asked for by nobody", story.ifAsked(List.of(), List.of()));
    }

    private static void assertSeen(int invariant, String words, Evidence planted) {
        assertThat(Checker.check(planted))
                .anyMatch(found ->
                        found.invariant() == invariant && found.sentence().contains(words));
    }

    private static String unguarded(String table) {
        return "alter table " + table + " disable trigger user";
    }

    private static String is(Ticket ticket) {
        return "id = '" + ticket.appointment() + "'";
    }

    private static String status(String status, Ticket ticket) {
        return "update scheduling.appointment set status = '" + status + "' where " + is(ticket);
    }

    private static Stream<Mail> mails() {
        return story.evidence().world().mails().stream();
    }
}
