package ch.cryptocare.server.telehealth.usecases;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.platform.Events;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.platform.Webhooks;
import ch.cryptocare.server.scheduling.Scheduling;
import ch.cryptocare.server.telehealth.MeetingReported;

/** Moves an appointment along when the provider reports that its meeting began or ended. */
public final class FollowMeeting {
    private final Transactions transactions;
    private final Webhooks webhooks;
    private final Events events;
    private final Meetings meetings;
    private final Scheduling scheduling;

    public FollowMeeting(
            Transactions transactions, Webhooks webhooks, Events events, Meetings meetings, Scheduling scheduling) {
        this.transactions = transactions;
        this.webhooks = webhooks;
        this.events = events;
        this.meetings = meetings;
        this.scheduling = scheduling;
    }

    /** Takes a report in, at once and once. */
    public void heard(String provider, String dedupeKey, MeetingReported report) {
        transactions.run(() -> {
            if (webhooks.accept(provider, dedupeKey)) events.publish(report);
        });
    }

    public void follow(MeetingReported report) {
        transactions.run(() -> meetings.inRoom(report.roomId()).ifPresent(id -> {
            meetings.reported(id, report.started(), report.at());
            tell(id, report);
        }));
    }

    private void tell(AppointmentId id, MeetingReported report) {
        if (report.started()) scheduling.started(id, report.at());
        else scheduling.ended(id, report.at());
    }
}
