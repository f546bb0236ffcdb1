package ch.cryptocare.journeys.invariants;

import ch.cryptocare.journeys.invariants.Tables.Appointment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 5. Booked ⇔ exactly one live meeting at the same time; cancelled, expired, pending ⇒ none; no orphan. */
final class OneMeetingPerBooking implements Invariant {
    @Override
    public Stream<Violation> violations(Evidence evidence) {
        var live = evidence.world().meetings().stream()
                .filter(World.Meeting::live)
                .collect(Collectors.groupingBy(World.Meeting::agenda));
        var rooms = evidence.tables().meetings().stream()
                .collect(Collectors.toMap(Tables.Meeting::appointment, Function.identity()));
        var known = evidence.tables().appointments().stream()
                .flatMap(appointment -> of(
                        appointment,
                        live.getOrDefault(appointment.id().toString(), List.of()),
                        Optional.ofNullable(rooms.get(appointment.id())).flatMap(Tables.Meeting::room)));
        return Stream.concat(known, orphans(live, evidence.tables())).map(sentence -> new Violation(5, sentence));
    }

    private static Stream<String> of(Appointment appointment, List<World.Meeting> live, Optional<String> room) {
        var found = new ArrayList<String>();
        var what = "the " + appointment.status() + " appointment " + appointment.id();
        if (live.size() > most(appointment) || live.size() < least(appointment))
            found.add(what + " has " + live.size() + " live meetings: "
                    + live.stream().map(World.Meeting::id).toList());
        if (isAwaited(appointment)) {
            live.stream()
                    .filter(meeting -> !isAtTheTimeOf(appointment, meeting))
                    .forEach(meeting -> found.add(what + " begins at " + appointment.start() + ", its meeting "
                            + meeting.id() + " at " + meeting.start()));
            live.stream()
                    .filter(meeting -> !room.equals(Optional.of(meeting.id())))
                    .forEach(meeting -> found.add(what + " leads to the room " + room.orElse("(none)")
                            + ", but its meeting is " + meeting.id()));
        }
        return found.stream();
    }

    private static boolean isAwaited(Appointment appointment) {
        return appointment.mode().equals("VIDEO")
                && (appointment.status().equals("BOOKED")
                        || appointment.status().equals("ARRIVED"));
    }

    private static int least(Appointment appointment) {
        return isAwaited(appointment) ? 1 : 0;
    }

    /** What took place may leave its meeting behind. */
    private static int most(Appointment appointment) {
        return appointment.mode().equals("VIDEO") && appointment.isBooked() ? 1 : 0;
    }

    private static boolean isAtTheTimeOf(Appointment appointment, World.Meeting meeting) {
        return meeting.start().equals(appointment.start())
                && Duration.between(appointment.start(), appointment.end()).toMinutes() == meeting.minutes();
    }

    private static Stream<String> orphans(Map<String, List<World.Meeting>> live, Tables tables) {
        var known = tables.appointments().stream()
                .map(appointment -> appointment.id().toString())
                .collect(Collectors.toSet());
        return live.values().stream()
                .flatMap(List::stream)
                .filter(meeting -> !known.contains(meeting.agenda()))
                .map(meeting -> "the meeting " + meeting.id() + " belongs to no appointment");
    }
}
