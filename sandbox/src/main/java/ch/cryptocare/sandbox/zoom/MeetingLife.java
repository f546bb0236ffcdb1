package ch.cryptocare.sandbox.zoom;

import ch.cryptocare.sandbox.http.Refusal;
import java.time.Instant;

/** What people do in meetings: start, join, end; each is told by a webhook. */
final class MeetingLife {
    private final Meetings meetings;
    private final ZoomWebhooks webhooks;

    MeetingLife(Meetings meetings, ZoomWebhooks webhooks) {
        this.meetings = meetings;
        this.webhooks = webhooks;
    }

    Meeting start(long id) {
        Instant now = meetings.now();
        Meeting started = meetings.change(id, meeting -> starting(meeting, now)).orElseThrow(MeetingLife::unknown);
        webhooks.tell(started, ZoomJson.event("meeting.started", started, now));
        return started;
    }

    Meeting end(long id) {
        Instant now = meetings.now();
        Meeting ended = meetings.change(id, meeting -> ending(meeting, now)).orElseThrow(MeetingLife::unknown);
        webhooks.tell(ended, ZoomJson.event("meeting.ended", ended, now));
        return ended;
    }

    /** Somebody comes: into the waiting room as long as the host is not there. */
    Meeting join(long id, String name) {
        Meeting meeting = meetings.find(id).orElseThrow(MeetingLife::unknown);
        String event = meeting.running() ? "meeting.participant_joined" : "meeting.participant_joined_waiting_room";
        webhooks.tell(meeting, ZoomJson.participantEvent(event, meeting, name, meetings.now()));
        return meeting;
    }

    private static Meeting starting(Meeting meeting, Instant now) {
        if (meeting.running()) {
            throw new Refusal(409, "already-started", "This meeting has already started.");
        }
        return meeting.started(now);
    }

    private static Meeting ending(Meeting meeting, Instant now) {
        if (!meeting.running()) {
            throw new Refusal(409, "not-started", "This meeting is not running.");
        }
        return meeting.ended(now);
    }

    private static Refusal unknown() {
        return new Refusal(404, "unknown-meeting", "There is no such meeting.");
    }
}
