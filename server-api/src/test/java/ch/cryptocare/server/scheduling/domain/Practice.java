package ch.cryptocare.server.scheduling.domain;

import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.common.value.Slot;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ada's practice in the field's words: times are local, windows read {@code 08:00-12:00}, lengths are minutes. */
final class Practice {
    static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    static final PractitionerId ADA = new PractitionerId(new UUID(0, 1));
    static final ServiceTypeId CONSULTATION = new ServiceTypeId(new UUID(0, 2));
    static final LocalDate MONDAY = LocalDate.parse("2026-06-15");

    ZoneId zone = ZURICH;
    Canton canton = Canton.ZH;
    Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private Alignment alignment = Alignment.GRID;
    private Duration notice = Duration.ZERO;
    private int horizon = 730;
    private @Nullable Integer dailyCap;
    private @Nullable Integer weeklyCap;
    private int length = 30;
    private int step = 30;
    private int before = 0;
    private int after = 0;

    @Nullable
    RoomId room;

    @Nullable
    Instant withdrawnAt;

    final List<AvailabilityRule> rules = new ArrayList<>();
    final List<AvailabilityException> exceptions = new ArrayList<>();
    final List<BusyInterval> busy = new ArrayList<>();
    private final Set<Holiday> worksOn = EnumSet.noneOf(Holiday.class);

    static Practice of(Canton canton) {
        var practice = new Practice();
        practice.canton = canton;
        return practice;
    }

    /** Open in these windows on every day of the week. */
    static Practice daily(String windows) {
        return new Practice().open(windows, DayOfWeek.values());
    }

    Practice open(String windows, DayOfWeek... days) {
        for (var day : days) windows(windows).forEach(window -> rules.add(AvailabilityRule.every(day, window)));
        return this;
    }

    Practice on(String date, String windows) {
        exceptions.add(new AvailabilityException(LocalDate.parse(date), windows(windows)));
        return this;
    }

    Practice zone(String name) {
        zone = ZoneId.of(name);
        return this;
    }

    Practice worksOn(Holiday holiday) {
        worksOn.add(holiday);
        return this;
    }

    Practice now(String localTime) {
        now = at(localTime);
        return this;
    }

    Practice notice(Duration notice) {
        this.notice = notice;
        return this;
    }

    Practice horizon(int days) {
        horizon = days;
        return this;
    }

    Practice caps(@Nullable Integer daily, @Nullable Integer weekly) {
        dailyCap = daily;
        weeklyCap = weekly;
        return this;
    }

    Practice align(Alignment alignment) {
        this.alignment = alignment;
        return this;
    }

    Practice service(int length, int step) {
        this.length = length;
        this.step = step;
        return this;
    }

    Practice buffers(int before, int after) {
        this.before = before;
        this.after = after;
        return this;
    }

    /** An appointment from a local time on, of so many minutes, with its own buffers. */
    Practice taken(String from, int minutes, int before, int after) {
        var slot = Slot.of(at(from), Duration.ofMinutes(minutes));
        busy.add(new BusyInterval.Taken(slot, Duration.ofMinutes(before), Duration.ofMinutes(after)));
        return this;
    }

    Practice taken(String from, int minutes) {
        return taken(from, minutes, 0, 0);
    }

    Practice away(String from, String to) {
        busy.add(new BusyInterval.Unavailable(new Slot(at(from), at(to))));
        return this;
    }

    Practice roomTaken(String from, String to) {
        busy.add(new BusyInterval.RoomTaken(new Slot(at(from), at(to))));
        return this;
    }

    Schedule schedule() {
        var policy = new BookingPolicy(alignment, notice, horizon, dailyCap, weeklyCap);
        return new Schedule(ADA, zone, rules, exceptions, policy, canton, worksOn);
    }

    ServiceType consultation() {
        return new ServiceType(
                CONSULTATION,
                Map.of(Language.FR, "Consultation", Language.EN, "Consultation"),
                Duration.ofMinutes(length),
                Duration.ofMinutes(step),
                Duration.ofMinutes(before),
                Duration.ofMinutes(after),
                new Sats(50_000),
                ConsultationMode.VIDEO,
                room,
                withdrawnAt);
    }

    List<Slot> slots(Slot range) {
        return FreeSlots.of(schedule(), consultation(), busy, range, now);
    }

    List<SlotVerdict> verdicts(Slot chosen) {
        return FreeSlots.verdicts(schedule(), consultation(), busy, chosen, now);
    }

    /** The slots that start on that local day, as local times such as {@code 09:00 09:30}. */
    String timesOn(String date) {
        return timesOn(LocalDate.parse(date));
    }

    String timesOn(LocalDate day) {
        return slots(days(day, 1)).stream()
                .map(slot ->
                        DateTimeFormatter.ofPattern("HH:mm").format(slot.start().atZone(zone)))
                .collect(Collectors.joining(" "));
    }

    /** Whole local days from that day on. */
    Slot days(LocalDate first, int count) {
        return new Slot(
                first.atStartOfDay(zone).toInstant(),
                first.plusDays(count).atStartOfDay(zone).toInstant());
    }

    Slot slot(String from) {
        return Slot.of(at(from), Duration.ofMinutes(length));
    }

    /** A local date and time such as {@code 2026-06-15T09:00}, or a time alone on {@link #MONDAY}. */
    Instant at(String local) {
        var dated = local.contains("T") ? local : MONDAY + "T" + local;
        return LocalDateTime.parse(dated).atZone(zone).toInstant();
    }

    static List<DayWindow> windows(String text) {
        if (text.isBlank()) return List.of();
        return List.of(text.trim().split("\\s+")).stream().map(Practice::window).toList();
    }

    /** Such as {@code 08:00-12:00}, {@code 00:00-24:00}, or {@code 22:00-02:00} for one that ends the next day. */
    static DayWindow window(String text) {
        int from = minute(text.substring(0, 5));
        int to = minute(text.substring(6));
        return new DayWindow(from, to > from ? to : to + 24 * 60);
    }

    private static int minute(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }
}
