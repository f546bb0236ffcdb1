package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.scheduling.BusyTime;
import ch.cryptocare.common.contract.scheduling.SlotFilter;
import ch.cryptocare.common.contract.scheduling.SlotVerdictPage;
import ch.cryptocare.common.contract.scheduling.SlotVerdictResult;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.scheduling.domain.BusyInterval;
import ch.cryptocare.server.scheduling.domain.SlotVerdict;
import ch.cryptocare.server.scheduling.domain.SlotVerdict.Fact;
import ch.cryptocare.server.scheduling.usecases.ExplainSlot.Explanation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Verdicts on a slot as the contract has them. */
final class SlotVerdictJson {
    private SlotVerdictJson() {}

    static SlotVerdictPage of(Explanation explained) {
        return new SlotVerdictPage(
                explained.slot().start(),
                explained.slot().end(),
                explained.zone().getId(),
                explained.verdicts().stream().noneMatch(SlotVerdict::failed),
                explained.verdicts().stream().map(SlotVerdictJson::verdict).toList());
    }

    private static ch.cryptocare.common.contract.scheduling.SlotVerdict verdict(SlotVerdict verdict) {
        var told = new Told();
        verdict.fact().ifPresent(told::tell);
        return new ch.cryptocare.common.contract.scheduling.SlotVerdict(
                SlotFilter.valueOf(verdict.filter().name()),
                SlotVerdictResult.valueOf(verdict.result().name()),
                told.limit,
                told.date,
                told.closed,
                told.holiday,
                told.window,
                told.inTheWay,
                told.cap,
                told.nearestStarts);
    }

    /** What belongs to a verdict, field by field. */
    private static final class Told {
        private Optional<Instant> limit = Optional.empty();
        private Optional<LocalDate> date = Optional.empty();
        private Optional<Boolean> closed = Optional.empty();
        private Optional<Map<String, String>> holiday = Optional.empty();
        private Optional<Slot> window = Optional.empty();
        private List<BusyTime> inTheWay = List.of();
        private Optional<Integer> cap = Optional.empty();
        private List<Instant> nearestStarts = List.of();

        void tell(Fact fact) {
            switch (fact) {
                case Fact.Limit known -> limit = Optional.of(known.moment());
                case Fact.Window known -> window = Optional.of(known.window());
                case Fact.OtherHours hours -> {
                    date = Optional.of(hours.date());
                    closed = Optional.of(hours.closed());
                    window = hours.nearest();
                }
                case Fact.Closed known -> {
                    date = Optional.of(known.date());
                    holiday = Optional.of(AvailabilityJson.names(known.holiday()));
                    window = known.nearest();
                }
                case Fact.InTheWay known ->
                    inTheWay = known.times().stream().map(SlotVerdictJson::busy).toList();
                case Fact.Cap known -> {
                    date = Optional.of(known.from());
                    cap = Optional.of(known.most());
                }
                case Fact.Starts starts -> nearestStarts = starts.nearest();
            }
        }
    }

    private static BusyTime busy(BusyInterval interval) {
        var slot = interval.slot();
        return switch (interval) {
            case BusyInterval.Taken taken ->
                new BusyTime(
                        slot.start(), slot.end(), (int) taken.bufferBefore().toMinutes(), (int)
                                taken.bufferAfter().toMinutes());
            case BusyInterval.Unavailable _, BusyInterval.RoomTaken _ -> new BusyTime(slot.start(), slot.end(), 0, 0);
        };
    }
}
