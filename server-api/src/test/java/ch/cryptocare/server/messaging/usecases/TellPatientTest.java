package ch.cryptocare.server.messaging.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.messaging.usecases.Mailer.MailerUnavailable;
import ch.cryptocare.server.payments.RefundOwed;
import ch.cryptocare.server.payments.RefundSent;
import ch.cryptocare.server.scheduling.AppointmentBooked;
import ch.cryptocare.server.scheduling.AppointmentCancelled;
import ch.cryptocare.server.scheduling.AppointmentRescheduled;
import ch.cryptocare.server.scheduling.SampleAppointment;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TellPatientTest {
    private static final Duration LONGEST_TURN = Duration.ofMinutes(2);

    private final PostOffice office = new PostOffice("2026-11-21T09:00:00Z");
    private final AppointmentId bens = office.scheduling
            .add(SampleAppointment.at("2026-11-30T13:00:00Z").view())
            .id();
    private final AppointmentBooked booked = new AppointmentBooked(bens, 2);

    @Test
    void aBookingIsConfirmedWithTheCalendarsEntry() {
        office.tellPatient.booked(booked);
        assertThat(office.mailer.sent).singleElement().satisfies(mail -> {
            assertThat(mail.to().text()).isEqualTo("ben@example.org");
            assertThat(mail.subject()).isEqualTo("Appointment confirmed: Monday 30 November 2026 at 14:00");
            assertThat(mail.invitation().orElseThrow().method()).isEqualTo("REQUEST");
        });
    }

    @Test
    void nobodyWritesToWhomThePracticeBookedWithoutEmail() {
        office.scheduling.change(booked.appointmentId(), SampleAppointment::withoutEmail);
        office.tellPatient.booked(booked);
        assertThat(office.mailer.sent).isEmpty();
    }

    @Test
    void deliveredTwiceItIsOneMail() {
        office.tellPatient.booked(booked);
        office.tellPatient.booked(booked);
        assertThat(office.mailer.sent).hasSize(1);
    }

    @Test
    void whoComesWhileAnotherSendsIsSentAwayForNow() {
        office.mailer.whileSending = () ->
                assertThatThrownBy(() -> office.tellPatient.booked(booked)).isInstanceOf(MessageBusy.class);
        office.tellPatient.booked(booked);
        assertThat(office.mailer.sent).hasSize(1);
    }

    @Test
    void whatFailedIsSentByTheNextTry() {
        office.mailer.failures = 2;
        assertThatThrownBy(() -> office.tellPatient.booked(booked)).isInstanceOf(MailerUnavailable.class);
        assertThatThrownBy(() -> office.tellPatient.booked(booked)).isInstanceOf(MailerUnavailable.class);
        office.tellPatient.booked(booked);
        assertThat(office.mailer.sent).hasSize(1);
    }

    @Test
    void aMailWhoseAnswerWasLostIsNotSentAgainWhereWeCanAsk() {
        office.mailer.losesAnswer = true;
        assertThatThrownBy(() -> office.tellPatient.booked(booked)).isInstanceOf(MailerUnavailable.class);
        office.tellPatient.booked(booked);
        assertThat(office.mailer.sent).hasSize(1);
    }

    @Test
    void whereWeCannotAskItIsSentOnceMoreUnderTheSameName() {
        office.mailer.remembers = false;
        office.mailer.losesAnswer = true;
        assertThatThrownBy(() -> office.tellPatient.booked(booked)).isInstanceOf(MailerUnavailable.class);
        office.tellPatient.booked(booked);
        office.tellPatient.booked(booked);
        assertThat(office.mailer.sent)
                .hasSize(2)
                .extracting(Mail::key)
                .containsOnly(office.mailer.sent.getFirst().key());
    }

    @Test
    void afterACrashWhileSendingTheMailIsLookedForFirst() {
        office.mailer.whileSending = () -> {
            throw new StackOverflowError("the power fails");
        };
        assertThatThrownBy(() -> office.tellPatient.booked(booked)).isInstanceOf(StackOverflowError.class);
        office.mailer.whileSending = () -> {};
        assertThatThrownBy(() -> office.tellPatient.booked(booked)).isInstanceOf(MessageBusy.class);
        office.clock.pass(LONGEST_TURN);
        office.tellPatient.booked(booked);
        assertThat(office.mailer.sent).hasSize(1);
    }

    @Test
    void aClosedMailboxIsNotTriedAgain() {
        office.scheduling.change(bens, ben -> ben.of("Ben", "inactive@example.org"));
        office.tellPatient.booked(booked);
        office.tellPatient.booked(booked);
        assertThat(office.mailer.sent).isEmpty();
        assertThat(office.messages.due(9)).isEmpty();
        assertThat(office.failedMails()).isEqualTo(1);
    }

    @Test
    void aMailThatNobodyTakesIsGivenUpAfterThreeDays() {
        office.mailer.failures = 9;
        for (int day = 0; day < 3; day++) {
            assertThatThrownBy(() -> office.tellPatient.booked(booked)).isInstanceOf(MailerUnavailable.class);
            office.clock.pass(Duration.ofDays(1));
        }
        assertThat(office.failedMails()).isZero();

        office.tellPatient.booked(booked);
        assertThat(office.failedMails()).isEqualTo(1);
        office.mailer.failures = 0;
        office.tellPatient.booked(booked);
        assertThat(office.mailer.sent).isEmpty();
        assertThat(office.messages.due(9)).isEmpty();
    }

    @Test
    void aMoveIsToldWithTheSameEntryAndAHigherSequence() {
        office.tellPatient.booked(booked);
        office.scheduling.change(bens, ben -> ben.movedTo("2026-12-01T09:30:00Z"));
        office.tellPatient.rescheduled(new AppointmentRescheduled(bens, 3));
        assertThat(office.subjects()).last().isEqualTo("Appointment moved: Tuesday 1 December 2026 at 10:30");
        assertThat(ics(0)).contains("UID:" + bens + "@book.example.org", "SEQUENCE:0");
        assertThat(ics(1)).contains("UID:" + bens + "@book.example.org", "SEQUENCE:1");
    }

    @Test
    void aCancellationTakesTheEntryBackAndTellsOfTheMoney() {
        office.scheduling.change(bens, ben -> ben.status("CANCELLED"));
        office.tellPatient.cancelled(new AppointmentCancelled(bens, 3, true));
        assertThat(office.mailer.sent).singleElement().satisfies(mail -> {
            assertThat(mail.invitation().orElseThrow().method()).isEqualTo("CANCEL");
            assertThat(mail.text()).contains("The amount you paid is refunded to you.");
        });
        assertThat(ics(0)).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1");
    }

    @Test
    void aLateCancellationTellsThatNothingIsPaidBack() {
        office.scheduling.change(bens, ben -> ben.status("CANCELLED"));
        office.tellPatient.cancelled(new AppointmentCancelled(bens, 3, false));
        assertThat(office.mailer.sent)
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.text()).contains("is not refunded").doesNotContain("is refunded to you"));
    }

    @Test
    void whatWasCancelledMeanwhileIsNotConfirmed() {
        office.scheduling.change(bens, ben -> ben.status("CANCELLED"));
        office.tellPatient.booked(booked);
        assertThat(office.mailer.sent).isEmpty();
        assertThat(office.messages.due(9)).isEmpty();
    }

    @Test
    void whatWasMovedMeanwhileIsConfirmedAtItsPresentTime() {
        office.scheduling.change(bens, ben -> ben.movedTo("2026-12-01T09:30:00Z"));
        office.tellPatient.booked(booked);
        assertThat(office.subjects()).containsExactly("Appointment confirmed: Tuesday 1 December 2026 at 10:30");
    }

    @Test
    void aRefundIsToldOnceWithItsAmount() {
        office.scheduling.change(bens, ben -> ben.status("CANCELLED"));
        var owed = new RefundOwed(UUID.randomUUID(), bens.value(), "scheduling", 50_000);
        office.tellPatient.refundOwed(owed);
        office.tellPatient.refundOwed(owed);
        assertThat(office.subjects()).singleElement().asString().startsWith("We owe you a refund of 50");
    }

    @Test
    void aRefundThatWasSentIsToldOnceWithItsProof() {
        office.scheduling.change(bens, ben -> ben.status("CANCELLED"));
        var sent = new RefundSent(UUID.randomUUID(), bens.value(), "scheduling", 50_000, "ab".repeat(32));
        office.tellPatient.refundSent(sent);
        office.tellPatient.refundSent(sent);
        assertThat(office.mailer.sent).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).startsWith("Your refund of 50");
            assertThat(mail.text()).contains("ab".repeat(32));
        });
    }

    @Test
    void aPaymentThatFoundItsTimeTakenIsToldAsSuch() {
        office.scheduling.change(bens, ben -> ben.status("EXPIRED"));
        office.tellPatient.refundOwed(new RefundOwed(UUID.randomUUID(), bens.value(), "scheduling", 50_000));
        assertThat(office.mailer.sent).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).startsWith("Payment received too late");
            assertThat(mail.invitation()).isEmpty();
        });
    }

    @Test
    void theRefundOfAnotherSellerIsNotOurs() {
        office.tellPatient.refundOwed(new RefundOwed(UUID.randomUUID(), bens.value(), "learning", 50_000));
        assertThat(office.mailer.sent).isEmpty();
    }

    @Test
    void whoWasErasedGetsNoMail() {
        office.scheduling.forget(bens);
        office.tellPatient.booked(booked);
        assertThat(office.mailer.sent).isEmpty();
    }

    private String ics(int mail) {
        return office.mailer.sent.get(mail).invitation().orElseThrow().ics().replace("\r\n ", "");
    }
}
