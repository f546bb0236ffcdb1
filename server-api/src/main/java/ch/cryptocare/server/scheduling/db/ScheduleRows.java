package ch.cryptocare.server.scheduling.db;

import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.server.scheduling.domain.AvailabilityException;
import ch.cryptocare.server.scheduling.domain.AvailabilityRule;
import ch.cryptocare.server.scheduling.domain.DayWindow;
import ch.cryptocare.server.scheduling.domain.RoomId;
import ch.cryptocare.server.scheduling.domain.ServiceType;
import ch.cryptocare.server.scheduling.usecases.Offer;
import ch.cryptocare.server.tables.scheduling.tables.records.AvailabilityExceptionRecord;
import ch.cryptocare.server.tables.scheduling.tables.records.AvailabilityRuleRecord;
import ch.cryptocare.server.tables.scheduling.tables.records.ScheduleRecord;
import ch.cryptocare.server.tables.scheduling.tables.records.ServiceTypeRecord;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Schedules, rules and services as rows, both ways. */
final class ScheduleRows {
    private ScheduleRows() {}

    static ScheduleRecord schedule(Offer offer) {
        var schedule = offer.schedule();
        var policy = schedule.policy();
        var row = new ScheduleRecord();
        row.setPractitionerId(schedule.practitioner().value());
        row.setZone(schedule.zone().getId());
        row.setAlignment(policy.alignment().name());
        row.setMinimumNoticeMinutes(minutes(policy.minimumNotice()));
        row.setHorizonDays(policy.horizonDays());
        row.setDailyCap(policy.dailyCap());
        row.setWeeklyCap(policy.weeklyCap());
        row.setOpenOnHolidays(
                schedule.worksOn().stream().map(Enum::name).sorted().toArray(String[]::new));
        row.setFreeCancellationHours((int) offer.terms().freeBefore().toHours());
        return row;
    }

    static AvailabilityRuleRecord rule(UUID practitioner, AvailabilityRule rule) {
        return new AvailabilityRuleRecord(
                practitioner,
                (short) rule.weekday().getValue(),
                rule.window().from(),
                rule.window().to(),
                rule.onlyService() == null ? null : rule.onlyService().value(),
                rule.onlyMode() == null ? null : rule.onlyMode().name());
    }

    static AvailabilityRule rule(AvailabilityRuleRecord row) {
        return new AvailabilityRule(
                DayOfWeek.of(row.getWeekday()),
                new DayWindow(row.getFromMinute(), row.getToMinute()),
                row.getOnlyService() == null ? null : new ServiceTypeId(row.getOnlyService()),
                row.getOnlyMode() == null ? null : ConsultationMode.valueOf(row.getOnlyMode()));
    }

    /** A closed day is one row without a window. */
    static List<AvailabilityExceptionRecord> exception(UUID practitioner, AvailabilityException exception) {
        if (exception.windows().isEmpty()) {
            return List.of(new AvailabilityExceptionRecord(practitioner, exception.date(), null, null));
        }
        return exception.windows().stream()
                .map(window ->
                        new AvailabilityExceptionRecord(practitioner, exception.date(), window.from(), window.to()))
                .toList();
    }

    static ServiceTypeRecord service(UUID practitioner, ServiceType service, int position) {
        return new ServiceTypeRecord(
                service.id().value(),
                practitioner,
                Names.json(service.names()),
                service.mode().name(),
                minutes(service.length()),
                minutes(service.step()),
                minutes(service.bufferBefore()),
                minutes(service.bufferAfter()),
                service.price().amount(),
                roomId(service.room()),
                position,
                service.withdrawnAt());
    }

    static ServiceType service(ServiceTypeRecord row) {
        return new ServiceType(
                new ServiceTypeId(row.getId()),
                Names.byLanguage(row.getName()),
                Duration.ofMinutes(row.getLengthMinutes()),
                Duration.ofMinutes(row.getStepMinutes()),
                Duration.ofMinutes(row.getBufferBeforeMinutes()),
                Duration.ofMinutes(row.getBufferAfterMinutes()),
                new Sats(row.getPriceSats()),
                ConsultationMode.valueOf(row.getMode()),
                room(row.getRoomId()),
                row.getWithdrawnAt());
    }

    static @Nullable UUID roomId(@Nullable RoomId room) {
        return room == null ? null : room.value();
    }

    static @Nullable RoomId room(@Nullable UUID id) {
        return id == null ? null : new RoomId(id);
    }

    static int minutes(Duration time) {
        return Math.toIntExact(time.toMinutes());
    }
}
