package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one filter says, and because of what; only what belongs to it is there.
 *
 * @param limit the moment that decides: since when a service is withdrawn, now, the end of the notice or of the horizon
 * @param date the day that an exception or a holiday is about, or from which on a cap counts
 * @param closed whether the exception closes that day
 * @param holiday its name, by language tag
 * @param window the one that the slot lies in, or the nearest
 * @param inTheWay absences, appointments, or uses of the room
 * @param cap how many appointments there may be
 * @param nearestStarts on the grid, before and after
 */
public record SlotVerdict(
        SlotFilter filter,
        SlotVerdictResult result,
        Optional<Instant> limit,
        Optional<LocalDate> date,
        Optional<Boolean> closed,
        Optional<Map<String, String>> holiday,
        Optional<Slot> window,
        List<BusyTime> inTheWay,
        Optional<Integer> cap,
        List<Instant> nearestStarts) {}
