package ch.cryptocare.server.messaging.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.scheduling.AppointmentBooked;
import ch.cryptocare.server.scheduling.ReminderDue;
import ch.cryptocare.server.scheduling.SampleAppointment;
import org.junit.jupiter.api.Test;

class RemindPatientTest {
    private final PostOffice office = new PostOffice("2026-11-29T13:00:00Z");
    private final AppointmentId bens = office.scheduling
            .add(SampleAppointment.at("2026-11-30T13:00:00Z").view())
            .id();

    @Test
    void aDayBeforeBenIsReminded() {
        office.remindPatient.remind(new ReminderDue(bens, "1D"));
        office.remindPatient.remind(new ReminderDue(bens, "1D"));
        assertThat(office.subjects()).containsExactly("Reminder: appointment on Monday 30 November 2026 at 14:00");
    }

    @Test
    void atNightTheReminderWaitsForTheMorning() {
        office.clock.set("2026-11-28T22:30:00Z");
        office.remindPatient.remind(new ReminderDue(bens, "1D"));
        office.sendMail.sendDue();
        assertThat(office.mailer.sent).isEmpty();

        office.clock.set("2026-11-29T07:00:00Z");
        office.sendMail.sendDue();
        office.sendMail.sendDue();
        assertThat(office.mailer.sent).hasSize(1);
    }

    @Test
    void deliveredAgainAtNightItStillWaits() {
        office.clock.set("2026-11-28T22:30:00Z");
        office.remindPatient.remind(new ReminderDue(bens, "1D"));
        office.remindPatient.remind(new ReminderDue(bens, "1D"));
        assertThat(office.mailer.sent).isEmpty();
    }

    @Test
    void whatIsCancelledOverNightIsNotReminded() {
        office.clock.set("2026-11-28T22:30:00Z");
        office.remindPatient.remind(new ReminderDue(bens, "1D"));
        office.scheduling.change(bens, ben -> ben.status("CANCELLED"));
        office.clock.set("2026-11-29T07:00:00Z");
        office.sendMail.sendDue();
        assertThat(office.mailer.sent).isEmpty();
    }

    @Test
    void whatIsMovedOverNightIsNotRemindedOfItsOldTime() {
        office.clock.set("2026-11-28T22:30:00Z");
        office.remindPatient.remind(new ReminderDue(bens, "1D"));
        office.scheduling.change(bens, ben -> ben.movedTo("2026-12-07T13:00:00Z"));
        office.clock.set("2026-11-29T07:00:00Z");
        office.sendMail.sendDue();
        assertThat(office.mailer.sent).isEmpty();
    }

    @Test
    void whatIsNotBookedIsNotReminded() {
        office.scheduling.change(bens, ben -> ben.status("CANCELLED"));
        office.remindPatient.remind(new ReminderDue(bens, "1D"));
        assertThat(office.mailer.sent).isEmpty();
    }

    @Test
    void aReminderThatComesTooLateIsNotSent() {
        office.clock.set("2026-11-30T12:45:00Z");
        office.remindPatient.remind(new ReminderDue(bens, "2H"));
        assertThat(office.mailer.sent).isEmpty();
    }

    @Test
    void twoAppointmentsAreOneMailThatTellsOfBoth() {
        var second = office.scheduling
                .add(SampleAppointment.at("2026-11-30T15:00:00Z")
                        .with("Noor Haddad")
                        .view())
                .id();
        office.tellPatient.booked(new AppointmentBooked(bens, 2));
        office.tellPatient.booked(new AppointmentBooked(second, 2));
        office.mailer.sent.clear();

        office.remindPatient.remind(new ReminderDue(bens, "1D"));
        office.remindPatient.remind(new ReminderDue(second, "1D"));
        assertThat(office.mailer.sent)
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("Ada Künzli", "Monday 30 November 2026 at 16:00 · Noor Haddad"));
    }

    @Test
    void twoPeopleGetTheirOwnReminders() {
        var cleos = office.scheduling
                .add(SampleAppointment.at("2026-11-30T15:00:00Z")
                        .of("Cleo", "cleo@example.org")
                        .view())
                .id();
        office.remindPatient.remind(new ReminderDue(bens, "1D"));
        office.remindPatient.remind(new ReminderDue(cleos, "1D"));
        assertThat(office.mailer.sent).hasSize(2).noneMatch(mail -> mail.text().contains("Your other appointments"));
    }

    @Test
    void theNextDayIsAnotherDay() {
        office.remindPatient.remind(new ReminderDue(bens, "1D"));
        office.clock.set("2026-11-30T11:00:00Z");
        office.remindPatient.remind(new ReminderDue(bens, "2H"));
        assertThat(office.mailer.sent).hasSize(2);
    }

    @Test
    void oneThatFailsKeepsNoOtherWaiting() {
        var cleos = office.scheduling
                .add(SampleAppointment.at("2026-11-30T15:00:00Z")
                        .of("Cleo", "cleo@example.org")
                        .view())
                .id();
        office.clock.set("2026-11-28T22:30:00Z");
        office.remindPatient.remind(new ReminderDue(bens, "1D"));
        office.remindPatient.remind(new ReminderDue(cleos, "1D"));
        office.clock.set("2026-11-29T07:00:00Z");
        office.mailer.failures = 1;
        try {
            office.sendMail.sendDue();
        } catch (Mailer.MailerUnavailable e) {
            assertThat(office.mailer.sent).hasSize(1);
        }
        office.sendMail.sendDue();
        assertThat(office.mailer.sent).hasSize(2);
    }
}
