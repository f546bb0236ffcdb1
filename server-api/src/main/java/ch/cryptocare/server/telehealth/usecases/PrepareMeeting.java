package ch.cryptocare.server.telehealth.usecases;

import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.platform.Live;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.telehealth.domain.Meeting;
import ch.cryptocare.server.telehealth.domain.Room;
import ch.cryptocare.server.telehealth.usecases.MeetingProvider.Wish;
import java.util.Optional;

/** Gives an appointment its room: one that is there already, else a new one. */
public final class PrepareMeeting {
    private final Transactions transactions;
    private final Meetings meetings;
    private final MeetingProvider provider;
    private final Live live;

    public PrepareMeeting(Transactions transactions, Meetings meetings, MeetingProvider provider, Live live) {
        this.transactions = transactions;
        this.meetings = meetings;
        this.provider = provider;
        this.live = live;
    }

    Meeting prepare(Meeting meeting, Wish wish) {
        var room = left(meeting, wish).orElseGet(() -> made(meeting, wish));
        var ready = meeting.readyIn(room, new Slot(wish.start(), wish.end()));
        transactions.run(() -> {
            if (!meetings.save(ready)) throw new MeetingBusy(meeting.appointment());
            live.changed(meeting.appointment().value());
        });
        return ready;
    }

    private Optional<Room> left(Meeting meeting, Wish wish) {
        if (!meeting.mayHaveRoomUnknownToUs()) return Optional.empty();
        var found = provider.find(wish);
        found.stream().skip(1).forEach(provider::cancel);
        return found.stream().findFirst().flatMap(room -> provider.move(room, wish));
    }

    private Room made(Meeting meeting, Wish wish) {
        if (!meetings.extend(meeting, FollowAppointment.TURN)) throw new MeetingBusy(meeting.appointment());
        return provider.create(wish);
    }
}
