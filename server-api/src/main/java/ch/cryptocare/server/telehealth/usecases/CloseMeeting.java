package ch.cryptocare.server.telehealth.usecases;

import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.telehealth.domain.Meeting;
import ch.cryptocare.server.telehealth.domain.Room;
import ch.cryptocare.server.telehealth.usecases.MeetingProvider.Wish;
import java.util.List;

/** Takes the room of a cancelled appointment away, also one that only the provider knows of. */
public final class CloseMeeting {
    private final Transactions transactions;
    private final Meetings meetings;
    private final MeetingProvider provider;

    public CloseMeeting(Transactions transactions, Meetings meetings, MeetingProvider provider) {
        this.transactions = transactions;
        this.meetings = meetings;
        this.provider = provider;
    }

    Meeting close(Meeting meeting, Wish wish) {
        rooms(meeting, wish).forEach(provider::cancel);
        var closed = meeting.closed();
        transactions.run(() -> {
            if (!meetings.save(closed)) throw new MeetingBusy(meeting.appointment());
        });
        return closed;
    }

    private List<Room> rooms(Meeting meeting, Wish wish) {
        if (meeting.room().isPresent()) return List.of(meeting.room().get());
        return meeting.mayHaveRoomUnknownToUs() ? provider.find(wish) : List.of();
    }
}
