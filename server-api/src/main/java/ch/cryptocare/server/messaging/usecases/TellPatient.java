package ch.cryptocare.server.messaging.usecases;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.messaging.domain.Message;
import ch.cryptocare.server.messaging.domain.Message.Facts;
import ch.cryptocare.server.messaging.domain.MessageKey;
import ch.cryptocare.server.messaging.domain.MessageKind;
import ch.cryptocare.server.payments.RefundOwed;
import ch.cryptocare.server.payments.RefundSent;
import ch.cryptocare.server.scheduling.AppointmentBooked;
import ch.cryptocare.server.scheduling.AppointmentCancelled;
import ch.cryptocare.server.scheduling.AppointmentRescheduled;
import ch.cryptocare.server.scheduling.AppointmentView;
import ch.cryptocare.server.scheduling.Scheduling;
import java.time.InstantSource;

/** Tells a patient by mail what became of an appointment: one mail for each event, though the event comes twice. */
public final class TellPatient {
    /** The name under which scheduling sells. */
    private static final String APPOINTMENTS = "scheduling";

    private final Scheduling scheduling;
    private final Messages messages;
    private final Persons persons;
    private final SendMail sendMail;
    private final InstantSource clock;

    public TellPatient(
            Scheduling scheduling, Messages messages, Persons persons, SendMail sendMail, InstantSource clock) {
        this.scheduling = scheduling;
        this.messages = messages;
        this.persons = persons;
        this.sendMail = sendMail;
        this.clock = clock;
    }

    public void booked(AppointmentBooked event) {
        var key = MessageKey.ofChange(MessageKind.BOOKED, event.appointmentId(), event.revision());
        tell(key, MessageKind.BOOKED, event.appointmentId(), new Facts.None());
    }

    public void rescheduled(AppointmentRescheduled event) {
        var key = MessageKey.ofChange(MessageKind.RESCHEDULED, event.appointmentId(), event.revision());
        tell(key, MessageKind.RESCHEDULED, event.appointmentId(), new Facts.None());
    }

    public void cancelled(AppointmentCancelled event) {
        var key = MessageKey.ofChange(MessageKind.CANCELLED, event.appointmentId(), event.revision());
        tell(key, MessageKind.CANCELLED, event.appointmentId(), new Facts.Cancelled(event.refundOwed()));
    }

    public void refundOwed(RefundOwed event) {
        if (!event.seller().equals(APPOINTMENTS)) return;
        tell(
                MessageKey.ofRefund(event.refundId()),
                MessageKind.REFUND_OWED,
                new AppointmentId(event.purchaseId()),
                new Facts.Refund(event.amountSats()));
    }

    public void refundSent(RefundSent event) {
        if (!event.seller().equals(APPOINTMENTS)) return;
        tell(
                MessageKey.ofSentRefund(event.refundId()),
                MessageKind.REFUND_SENT,
                new AppointmentId(event.purchaseId()),
                new Facts.RefundSent(event.amountSats(), event.preimage()));
    }

    private void tell(MessageKey key, MessageKind kind, AppointmentId id, Facts facts) {
        var email = scheduling.appointment(id).flatMap(AppointmentView::email);
        if (email.isEmpty()) return;
        var person = persons.of(email.get());
        messages.add(Message.of(key, kind, id, person, clock.instant(), facts));
        sendMail.send(key);
    }
}
