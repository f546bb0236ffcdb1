package ch.cryptocare.server.telehealth.usecases;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.scheduling.AppointmentView;
import ch.cryptocare.server.scheduling.Scheduling;
import ch.cryptocare.server.telehealth.domain.Meeting;
import ch.cryptocare.server.telehealth.usecases.MeetingProvider.Wish;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Brings the room at the provider in line with what the appointment is now. Safe to run twice, at once with another, and
 * after a crash at any point: the intention is committed first, one worker at a time speaks with the provider, and a
 * room that an earlier worker left behind is adopted.
 */
public final class FollowAppointment {
    /** Longer than any one call to the provider takes. */
    static final Duration TURN = Duration.ofMinutes(2);

    private static final String NEUTRAL_TOPIC = "Consultation";

    private final Transactions transactions;
    private final Scheduling scheduling;
    private final Meetings meetings;
    private final PrepareMeeting prepare;
    private final MoveMeeting move;
    private final CloseMeeting close;
    private final InstantSource clock;

    public FollowAppointment(
            Transactions transactions,
            Scheduling scheduling,
            Meetings meetings,
            PrepareMeeting prepare,
            MoveMeeting move,
            CloseMeeting close,
            InstantSource clock) {
        this.transactions = transactions;
        this.scheduling = scheduling;
        this.meetings = meetings;
        this.prepare = prepare;
        this.move = move;
        this.close = close;
        this.clock = clock;
    }

    public void follow(AppointmentId id) {
        if (!needsLooking(id)) return;
        var meeting = meetings.take(id, TURN).orElseThrow(() -> new MeetingBusy(id));
        try {
            while (true) {
                var appointment = scheduling.appointment(id).orElseThrow();
                var next = step(meeting, appointment);
                if (next.equals(meeting)) return;
                meeting = next;
            }
        } finally {
            meetings.release(meeting);
        }
    }

    private boolean needsLooking(AppointmentId id) {
        return transactions.in(() -> {
            var appointment = scheduling.appointment(id).filter(this::stillMatters);
            if (appointment.isEmpty()) return false;
            time(appointment.get()).ifPresent(time -> meetings.request(id, time));
            return meetings.of(id).isPresent();
        });
    }

    private Meeting step(Meeting meeting, AppointmentView appointment) {
        return switch (meeting.towards(time(appointment))) {
            case OPEN -> prepare.prepare(meeting, wish(appointment));
            case MOVE -> move.move(meeting, wish(appointment));
            case CLOSE -> close.close(meeting, wish(appointment));
            case NOTHING -> meeting;
        };
    }

    /** What is over is left as it is. */
    private boolean stillMatters(AppointmentView appointment) {
        return switch (appointment.status()) {
            case "FULFILLED", "NOSHOW" -> false;
            case "BOOKED", "ARRIVED" -> appointment.end().isAfter(clock.instant());
            default -> true;
        };
    }

    private static Optional<Slot> time(AppointmentView appointment) {
        if (appointment.mode() != ConsultationMode.VIDEO) return Optional.empty();
        return switch (appointment.status()) {
            case "BOOKED", "ARRIVED" -> Optional.of(new Slot(appointment.start(), appointment.end()));
            default -> Optional.empty();
        };
    }

    static Wish wish(AppointmentView appointment) {
        return new Wish(
                appointment.id().toString(), appointment.start(), appointment.end(), appointment.zone(), NEUTRAL_TOPIC);
    }
}
