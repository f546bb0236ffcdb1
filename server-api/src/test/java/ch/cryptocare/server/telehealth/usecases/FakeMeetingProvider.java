package ch.cryptocare.server.telehealth.usecases;

import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.telehealth.domain.Room;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rooms in memory; fails where a test asks for it. */
final class FakeMeetingProvider implements MeetingProvider {
    private final Transactions transactions;
    private final Map<Room, Wish> rooms = new LinkedHashMap<>();
    private int next = 1;
    int failures = 0;
    boolean diesAfterCreating = false;
    Runnable beforeAnswer = () -> {};

    FakeMeetingProvider(Transactions transactions) {
        this.transactions = transactions;
    }

    synchronized List<Wish> live() {
        return List.copyOf(rooms.values());
    }

    synchronized void lose(Room room) {
        rooms.remove(room);
    }

    @Override
    public synchronized Room create(Wish wish) {
        called();
        var id = "room-" + next++;
        var room = new Room(id, "https://meet.example/" + id);
        rooms.put(room, wish);
        if (diesAfterCreating) {
            diesAfterCreating = false;
            throw new ProviderUnavailable("the answer was lost");
        }
        return room;
    }

    @Override
    public synchronized List<Room> find(Wish wish) {
        called();
        var found = new ArrayList<Room>();
        rooms.forEach((room, made) -> {
            if (made.reference().equals(wish.reference())) found.add(room);
        });
        return found;
    }

    @Override
    public synchronized Optional<Room> move(Room room, Wish wish) {
        called();
        if (!rooms.containsKey(room)) return Optional.empty();
        rooms.put(room, wish);
        return Optional.of(room);
    }

    @Override
    public synchronized Optional<String> hostLink(Room room, Wish wish) {
        called();
        return rooms.containsKey(room) ? Optional.of("https://meet.example/host/" + room.id()) : Optional.empty();
    }

    @Override
    public synchronized void cancel(Room room) {
        called();
        rooms.remove(room);
    }

    private void called() {
        transactions.mustNotBeRunning();
        beforeAnswer.run();
        if (failures > 0) {
            failures--;
            throw new ProviderUnavailable("down");
        }
    }
}
