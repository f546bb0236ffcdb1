package ch.cryptocare.server.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.support.ForAll;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every practice; each case is a random one, in weeks with and without a clock change. */
class FreeSlotsPropertiesTest {
    private static final List<String> WEEKS =
            List.of("2026-06-15", "2026-10-20", "2027-03-24", "2026-12-28", "2028-02-26");
    private static final List<Canton> CANTONS = List.of(Canton.values());
    private static final List<String> ZONES =
            List.of("Europe/Zurich", "Pacific/Apia", "America/St_Johns", "Australia/Lord_Howe", "UTC");

    @Test
    void slotsNeverTouchWhatIsBusyNorItsBuffers() {
        forAllPractices((practice, range, random) -> {
            var blocked = practice.busy.stream()
                    .map(interval -> interval.blockedFor(practice.consultation()))
                    .toList();
            assertThat(practice.slots(range))
                    .allSatisfy(slot -> assertThat(blocked).noneMatch(slot::overlaps));
        });
    }

    @Test
    void slotsLieWithinTheWindowsOfTheirDays() {
        forAllPractices((practice, range, random) -> {
            var day = LocalDate.ofInstant(range.start(), practice.zone).minusDays(2);
            var open = Stretches.union(day.datesUntil(day.plusDays(14))
                    .flatMap(date -> windowsOf(practice, date).stream())
                    .toList());
            assertThat(practice.slots(range))
                    .allSatisfy(slot -> assertThat(open).anyMatch(stretch -> stretch.contains(slot)));
        });
    }

    @Test
    void slotsAreInOrderOnceEachOfTheServicesLengthAndStartWithinTheRange() {
        forAllPractices((practice, range, random) -> {
            var slots = practice.slots(range);
            assertThat(slots)
                    .isSortedAccordingTo(Comparator.comparing(Slot::start))
                    .doesNotHaveDuplicates();
            assertThat(slots)
                    .allMatch(
                            slot -> slot.length().equals(practice.consultation().length())
                                    && !slot.start().isBefore(range.start())
                                    && slot.start().isBefore(range.end()));
        });
    }

    @Test
    void theOrderOfRulesExceptionsAndBusyTimesDoesNotMatter() {
        forAllPractices((practice, range, random) -> {
            var before = practice.slots(range);
            var shuffle = new Random(random.nextLong());
            Collections.shuffle(practice.rules, shuffle);
            Collections.shuffle(practice.exceptions, shuffle);
            Collections.shuffle(practice.busy, shuffle);
            assertThat(practice.slots(range)).isEqualTo(before);
        });
    }

    @Test
    void aChosenSlotIsValidIfAndOnlyIfItIsListed() {
        forAllPractices((practice, range, random) -> {
            var listed = practice.slots(range);
            assertThat(listed).allMatch(slot -> allows(practice, slot));
            var any = anySlot(practice, range, random);
            assertThat(allows(practice, any)).isEqualTo(practice.slots(range).contains(any));
        });
    }

    @Test
    void aSlotIsOfferedIfAndOnlyIfNoFilterFailsIt() {
        forAllPractices((practice, range, random) -> {
            practice.now = range.start().plus(Duration.ofMinutes(random.nextInt(-1440, 5 * 1440)));
            practice.notice(Duration.ofMinutes(random.nextInt(2 * 1440))).horizon(random.nextInt(12));
            if (random.nextInt(10) == 0) practice.withdrawnAt = range.start();
            var offered = Set.copyOf(practice.slots(range));
            var others = Stream.generate(() -> anySlot(practice, range, random)).limit(20);
            assertThat(Stream.concat(offered.stream().limit(20), others))
                    .allMatch(slot -> allows(practice, slot) == offered.contains(slot));
        });
    }

    /** Whoever asks why is told something. */
    @Test
    void theRefusalIsTheFirstFilterThatFails() {
        forAllPractices((practice, range, random) -> {
            var slot = anySlot(practice, range, random);
            var first =
                    practice.verdicts(slot).stream().filter(SlotVerdict::failed).findFirst();
            var refusal = FreeSlots.refusalFor(
                    practice.schedule(), practice.consultation(), practice.busy, slot, practice.now);
            assertThat(refusal.isPresent()).isEqualTo(first.isPresent());
            assertThat(first.flatMap(SlotVerdict::fact).isPresent()
                            || first.filter(verdict -> verdict.filter() != SlotFilter.OPENING_HOURS)
                                    .isEmpty())
                    .isTrue();
        });
    }

    @Test
    void aNarrowerRangeListsTheSameSlots() {
        forAllPractices((practice, range, random) -> {
            var start = anySlot(practice, range, random).start();
            var end = start.plus(Duration.ofMinutes(random.nextInt(1, 24 * 60)));
            var part = new Slot(start, Stretches.earlier(end, range.end()));
            assertThat(practice.slots(part))
                    .isEqualTo(practice.slots(range).stream()
                            .filter(slot -> !slot.start().isBefore(part.start())
                                    && slot.start().isBefore(part.end()))
                            .toList());
        });
    }

    @Test
    void busyTimesOutsideTheBusyRangeDoNotMatter() {
        forAllPractices((practice, range, random) -> {
            var needed = FreeSlots.busyRange(practice.schedule(), range);
            var all = practice.slots(range);
            practice.busy.removeIf(interval -> !interval.slot().overlaps(needed));
            assertThat(practice.slots(range)).isEqualTo(all);
        });
    }

    @Test
    void anAnswerHoldsUntilItsEnd() {
        forAllPractices((practice, range, random) -> {
            practice.now = range.start().minus(Duration.ofMinutes(random.nextInt(2 * 24 * 60)));
            practice.notice(Duration.ofMinutes(random.nextInt(3 * 24 * 60))).horizon(random.nextInt(9));
            var found = practice.slots(range);
            var until = FreeSlots.unchangedUntil(practice.schedule(), found, range, practice.now);
            assertThat(until).isAfterOrEqualTo(practice.now);
            var latest = Stretches.earlier(until, practice.now.plus(Duration.ofDays(30)));
            long seconds = Duration.between(practice.now, latest).toSeconds();
            if (seconds > 0) practice.now = practice.now.plusSeconds(random.nextLong(seconds));
            assertThat(practice.slots(range)).isEqualTo(found);
        });
    }

    @Test
    void takingAListedSlotLeavesNoOverlappingSlotAndOffersNoneThatGridDidNot() {
        forAllPractices((practice, range, random) -> {
            practice.align(Alignment.GRID);
            var before = practice.slots(range);
            if (before.isEmpty()) return;
            var taken = before.get(random.nextInt(before.size()));
            practice.busy.add(new BusyInterval.Taken(taken, Duration.ZERO, Duration.ZERO));
            assertThat(practice.slots(range)).isSubsetOf(before).noneMatch(taken::overlaps);
        });
    }

    private interface Property {
        void check(Practice practice, Slot range, RandomGenerator random);
    }

    private static void forAllPractices(Property property) {
        ForAll.cases(400, random -> {
            var practice = practice(random);
            var monday = LocalDate.parse(WEEKS.get(random.nextInt(WEEKS.size())));
            addBusy(practice, monday, random);
            property.check(practice, practice.days(monday, 7), random);
        });
    }

    private static Practice practice(RandomGenerator random) {
        var practice = Practice.of(CANTONS.get(random.nextInt(CANTONS.size())))
                .zone(ZONES.get(random.nextInt(ZONES.size())))
                .align(random.nextBoolean() ? Alignment.GRID : Alignment.GAP)
                .service(5 * random.nextInt(1, 30), 5 * random.nextInt(1, 20))
                .buffers(5 * random.nextInt(6), 5 * random.nextInt(6));
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            practice.rules.add(AvailabilityRule.every(DayOfWeek.of(random.nextInt(1, 8)), window(random)));
        }
        if (random.nextInt(4) == 0) practice.caps(random.nextInt(1, 4), random.nextInt(3, 9));
        return practice;
    }

    private static void addBusy(Practice practice, LocalDate monday, RandomGenerator random) {
        if (random.nextBoolean())
            practice.exceptions.add(AvailabilityException.closed(monday.plusDays(random.nextInt(4))));
        if (random.nextBoolean())
            practice.exceptions.add(AvailabilityException.open(monday.plusDays(4 + random.nextInt(3)), window(random)));
        for (int i = random.nextInt(20); i > 0; i--) {
            var start =
                    practice.days(monday.minusDays(8), 1).start().plus(Duration.ofMinutes(random.nextInt(23 * 1440)));
            var slot = Slot.of(start, Duration.ofMinutes(random.nextInt(1, 300)));
            practice.busy.add(
                    switch (random.nextInt(6)) {
                        case 0 -> new BusyInterval.Unavailable(slot);
                        case 1 -> new BusyInterval.RoomTaken(slot);
                        default -> new BusyInterval.Taken(slot, minutes(random, 30), minutes(random, 30));
                    });
        }
    }

    /** Starts in the range: a week in which clocks go forward has an hour less than seven times 24. */
    private static Slot anySlot(Practice practice, Slot range, RandomGenerator random) {
        var start = range.start()
                .plus(Duration.ofMinutes(5 * random.nextLong(range.length().toMinutes() / 5)));
        return Slot.of(start, practice.consultation().length());
    }

    private static DayWindow window(RandomGenerator random) {
        int from = 5 * random.nextInt(288);
        return new DayWindow(from, from + 5 * random.nextInt(1, 289));
    }

    private static Duration minutes(RandomGenerator random, int bound) {
        return Duration.ofMinutes(random.nextInt(bound));
    }

    private static List<Slot> windowsOf(Practice practice, LocalDate date) {
        var exception = practice.exceptions.stream()
                .filter(one -> one.date().equals(date))
                .findFirst();
        if (exception.isEmpty() && Holidays.in(practice.canton, date.getYear()).containsValue(date)) return List.of();
        var windows = exception
                .map(AvailabilityException::windows)
                .orElseGet(() -> practice.rules.stream()
                        .filter(rule -> rule.weekday() == date.getDayOfWeek())
                        .map(AvailabilityRule::window)
                        .toList());
        return windows.stream()
                .flatMap(window -> window.on(date, practice.zone).stream())
                .toList();
    }

    private static boolean allows(Practice practice, Slot slot) {
        return practice.verdicts(slot).stream().noneMatch(SlotVerdict::failed);
    }
}
