package ch.cryptocare.server.telehealth.usecases;

import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.platform.Live;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.telehealth.domain.Meeting;
import ch.cryptocare.server.telehealth.usecases.MeetingProvider.Wish;

/** Moves the room along with its appointment; if it is gone, another will be wanted. */
public final class MoveMeeting {
    private final Transactions transactions;
    private final Meetings meetings;
    private final MeetingProvider provider;
    private final Live live;

    public MoveMeeting(Transactions transactions, Meetings meetings, MeetingProvider provider, Live live) {
        this.transactions = transactions;
        this.meetings = meetings;
        this.provider = provider;
        this.live = live;
    }

    Meeting move(Meeting meeting, Wish wish) {
        var moved = provider.move(meeting.room().orElseThrow(), wish)
                .map(room -> meeting.readyIn(room, new Slot(wish.start(), wish.end())))
                .orElseGet(meeting::withoutRoom);
        transactions.run(() -> {
            if (!meetings.save(moved)) throw new MeetingBusy(meeting.appointment());
            live.changed(meeting.appointment().value());
        });
        return moved;
    }
}
