package ch.cryptocare.desktop.window;

import ch.cryptocare.common.contract.scheduling.AbsenceResponse;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.contract.scheduling.AvailabilityChangeResponse;
import ch.cryptocare.common.contract.scheduling.AvailabilityConflict;
import ch.cryptocare.common.contract.scheduling.AvailabilityPlan;
import ch.cryptocare.common.contract.scheduling.AvailabilityPreviewRequest;
import ch.cryptocare.common.contract.scheduling.AvailabilityResponse;
import ch.cryptocare.common.contract.scheduling.BookingRules;
import ch.cryptocare.common.contract.scheduling.BusyTime;
import ch.cryptocare.common.contract.scheduling.HolidayResponse;
import ch.cryptocare.common.contract.scheduling.OpeningException;
import ch.cryptocare.common.contract.scheduling.OpeningRule;
import ch.cryptocare.common.contract.scheduling.OpeningWindow;
import ch.cryptocare.common.contract.scheduling.ServiceDetails;
import ch.cryptocare.common.contract.scheduling.ServiceNames;
import ch.cryptocare.common.contract.scheduling.SlotAlignment;
import ch.cryptocare.common.contract.scheduling.SlotFilter;
import ch.cryptocare.common.contract.scheduling.SlotPage;
import ch.cryptocare.common.contract.scheduling.SlotVerdict;
import ch.cryptocare.common.contract.scheduling.SlotVerdictPage;
import ch.cryptocare.common.contract.scheduling.SlotVerdictResult;
import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.common.value.Slot;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** When Ada can be booked, as a server tells of it. */
public final class Hours {
    public static final ServiceTypeId PRACTICE = new ServiceTypeId(new UUID(6, 2));
    public static final ServiceTypeId OLD = new ServiceTypeId(new UUID(6, 3));
    public static final UUID ABSENCE = new UUID(7, 1);
    public static final String ADAS = "/api/practitioners/" + Calendars.ADA + "/availability";
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private Hours() {}

    /** Mondays to Thursdays, morning and afternoon; Wednesday afternoons by video only. */
    public static AvailabilityPlan plan() {
        var rules = new ArrayList<OpeningRule>();
        for (var day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)) {
            rules.add(rule(day, 8 * 60, 12 * 60, Optional.empty()));
            var only = day == DayOfWeek.WEDNESDAY
                    ? Optional.of(ConsultationMode.VIDEO)
                    : Optional.<ConsultationMode>empty();
            rules.add(rule(day, 13 * 60 + 30, 18 * 60, only));
        }
        return new AvailabilityPlan(
                rules,
                List.of(
                        new OpeningException(LocalDate.parse("2026-12-24"), List.of()),
                        new OpeningException(LocalDate.parse("2026-12-28"), List.of(new OpeningWindow(540, 720)))),
                new BookingRules(SlotAlignment.GRID, 120, 60, Optional.of(12), Optional.empty(), 24),
                List.of("berchtolds-day"));
    }

    private static OpeningRule rule(DayOfWeek day, int from, int to, Optional<ConsultationMode> only) {
        return new OpeningRule(day, from, to, Optional.empty(), only);
    }

    public static AvailabilityResponse ofAda(long revision, AvailabilityPlan plan) {
        return of(Calendars.ADA, revision, plan, List.of(absence()));
    }

    public static AvailabilityResponse of(
            PractitionerId whose, long revision, AvailabilityPlan plan, List<AbsenceResponse> absences) {
        return new AvailabilityResponse(
                whose,
                revision,
                ZURICH.getId(),
                Canton.ZH,
                plan,
                List.of(
                        holiday("christmas", "2026-12-25", "Noël", "Christmas", plan),
                        holiday("st-stephens-day", "2026-12-26", "Saint-Étienne", "St Stephen’s Day", plan),
                        holiday("new-years-day", "2027-01-01", "Nouvel An", "New Year’s Day", plan),
                        holiday("berchtolds-day", "2027-01-02", "Saint-Berchtold", "Berchtold’s Day", plan)),
                absences,
                List.of(
                        service(
                                Calendars.VIDEO,
                                "Téléconsultation",
                                "Video consultation",
                                ConsultationMode.VIDEO,
                                false),
                        service(
                                PRACTICE,
                                "Consultation au cabinet",
                                "At the practice",
                                ConsultationMode.IN_PERSON,
                                false),
                        service(OLD, "Premier entretien", "First talk", ConsultationMode.VIDEO, true)));
    }

    public static AbsenceResponse absence() {
        return new AbsenceResponse(
                ABSENCE, Instant.parse("2026-12-20T23:00:00Z"), Instant.parse("2026-12-31T23:00:00Z"));
    }

    private static ServiceDetails service(
            ServiceTypeId id, String french, String english, ConsultationMode mode, boolean withdrawn) {
        return new ServiceDetails(id, new ServiceNames(french, english), 30, 30, 0, 10, 50_000, mode, withdrawn);
    }

    private static HolidayResponse holiday(
            String key, String date, String french, String english, AvailabilityPlan plan) {
        return new HolidayResponse(
                key,
                LocalDate.parse(date),
                Map.of("fr", french, "en", english),
                plan.openOnHolidays().contains(key));
    }

    public static AvailabilityChangeResponse changed(AvailabilityResponse now, AvailabilityConflict... conflicts) {
        return new AvailabilityChangeResponse(now, conflicts.length, List.of(conflicts), Optional.empty());
    }

    public static AvailabilityConflict conflict(String start) {
        var from = Instant.parse(start);
        return new AvailabilityConflict(
                new AppointmentId(new UUID(5, 30)), from, from.plusSeconds(1800), AppointmentStatus.BOOKED);
    }

    /** What would be free by the weekly hours: every half hour that is wholly open, from now on. */
    public static SlotPage preview(AvailabilityPreviewRequest asked) {
        var slots = new ArrayList<Slot>();
        for (var date = LocalDate.parse(asked.from());
                date.isBefore(LocalDate.parse(asked.to()));
                date = date.plusDays(1))
            for (var rule : asked.availability().rules())
                if (rule.weekday() == date.getDayOfWeek())
                    for (int minute = rule.from(); minute + 30 <= rule.to(); minute += 60) {
                        var start =
                                date.atStartOfDay(ZURICH).plusMinutes(minute).toInstant();
                        if (start.isAfter(World.NOW)) slots.add(new Slot(start, start.plusSeconds(1800)));
                    }
        return new SlotPage(slots, ZURICH.getId());
    }

    /** Why 14:00 on Tuesday is not offered. */
    public static SlotVerdictPage verdicts() {
        var start = Instant.parse("2026-11-24T13:00:00Z");
        var taken = new BusyTime(Instant.parse("2026-11-24T12:45:00Z"), Instant.parse("2026-11-24T13:15:00Z"), 0, 10);
        var items = new ArrayList<SlotVerdict>();
        for (var filter : SlotFilter.values()) {
            var result = switch (filter) {
                case APPOINTMENT -> SlotVerdictResult.FAILED;
                case ROOM, WEEKLY_CAP -> SlotVerdictResult.NOT_LOOKED_AT;
                default -> SlotVerdictResult.PASSED;
            };
            items.add(new SlotVerdict(
                    filter,
                    result,
                    limit(filter),
                    filter == SlotFilter.DAILY_CAP ? Optional.of(LocalDate.parse("2026-11-24")) : Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    filter == SlotFilter.OPENING_HOURS
                            ? Optional.of(new Slot(
                                    Instant.parse("2026-11-24T12:30:00Z"), Instant.parse("2026-11-24T17:00:00Z")))
                            : Optional.empty(),
                    filter == SlotFilter.APPOINTMENT ? List.of(taken) : List.of(),
                    filter == SlotFilter.DAILY_CAP ? Optional.of(12) : Optional.empty(),
                    List.of()));
        }
        return new SlotVerdictPage(start, start.plusSeconds(1800), ZURICH.getId(), false, items);
    }

    private static Optional<Instant> limit(SlotFilter filter) {
        return switch (filter) {
            case PAST -> Optional.of(World.NOW);
            case NOTICE -> Optional.of(World.NOW.plusSeconds(7200));
            case HORIZON -> Optional.of(Instant.parse("2027-01-22T23:00:00Z"));
            default -> Optional.empty();
        };
    }

    /** Adds them to what a server answers. */
    public static ScriptedServer on(ScriptedServer server) {
        return server.on("GET " + ADAS, ofAda(7, plan()))
                .on(
                        "GET /api/practitioners/" + Calendars.MEI + "/availability",
                        of(Calendars.MEI, 3, plan(), List.of()))
                .on(
                        "POST /api/practitioners/" + Calendars.MEI + "/availability/preview",
                        asked -> ScriptedServer.Reply.json(preview(read(asked))))
                .on("POST " + ADAS + "/preview", asked -> ScriptedServer.Reply.json(preview(read(asked))))
                .on("GET /api/practitioners/" + Calendars.ADA + "/slot-verdicts", verdicts());
    }

    private static AvailabilityPreviewRequest read(ScriptedServer.Asked asked) {
        return read(asked, AvailabilityPreviewRequest.class);
    }

    /** What was sent. */
    public static <T> T read(ScriptedServer.Asked asked, Class<T> type) {
        try {
            return Json.MAPPER.readValue(asked.body(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
