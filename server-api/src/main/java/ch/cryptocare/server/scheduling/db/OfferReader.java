package ch.cryptocare.server.scheduling.db;

import static ch.cryptocare.server.tables.scheduling.Tables.AVAILABILITY_EXCEPTION;
import static ch.cryptocare.server.tables.scheduling.Tables.AVAILABILITY_RULE;
import static ch.cryptocare.server.tables.scheduling.Tables.PRACTITIONER;
import static ch.cryptocare.server.tables.scheduling.Tables.SCHEDULE;
import static ch.cryptocare.server.tables.scheduling.Tables.SERVICE_TYPE;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.server.scheduling.domain.Alignment;
import ch.cryptocare.server.scheduling.domain.AvailabilityException;
import ch.cryptocare.server.scheduling.domain.AvailabilityRule;
import ch.cryptocare.server.scheduling.domain.BookingPolicy;
import ch.cryptocare.server.scheduling.domain.CancellationTerms;
import ch.cryptocare.server.scheduling.domain.DayWindow;
import ch.cryptocare.server.scheduling.domain.Holiday;
import ch.cryptocare.server.scheduling.domain.Schedule;
import ch.cryptocare.server.scheduling.domain.ServiceType;
import ch.cryptocare.server.scheduling.usecases.Offer;
import ch.cryptocare.server.tables.scheduling.tables.records.AvailabilityExceptionRecord;
import ch.cryptocare.server.tables.scheduling.tables.records.ScheduleRecord;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Reads all that one practitioner offers. */
final class OfferReader {
    private final DSLContext sql;

    OfferReader(DSLContext sql) {
        this.sql = sql;
    }

    Offer read(PractitionerId practitioner) {
        var id = practitioner.value();
        var row = sql.select(SCHEDULE, PRACTITIONER)
                .from(SCHEDULE)
                .join(PRACTITIONER)
                .on(PRACTITIONER.ID.eq(SCHEDULE.PRACTITIONER_ID))
                .where(SCHEDULE.PRACTITIONER_ID.eq(id))
                .fetchOne();
        if (row == null) throw new Refusal(ProblemType.NOT_FOUND);
        var found = row.value1();
        var who = JooqPractitioners.practitioner(row.value2());
        var schedule = new Schedule(
                practitioner,
                ZoneId.of(found.getZone()),
                rules(practitioner),
                exceptions(practitioner),
                policy(found),
                who.canton(),
                Arrays.stream(found.getOpenOnHolidays()).map(Holiday::valueOf).collect(Collectors.toSet()));
        var terms = new CancellationTerms(Duration.ofHours(found.getFreeCancellationHours()));
        return new Offer(
                who, schedule, services(practitioner), terms, found.getRulesRevision(), found.getBusyRevision());
    }

    private static BookingPolicy policy(ScheduleRecord row) {
        return new BookingPolicy(
                Alignment.valueOf(row.getAlignment()),
                Duration.ofMinutes(row.getMinimumNoticeMinutes()),
                row.getHorizonDays(),
                row.getDailyCap(),
                row.getWeeklyCap());
    }

    private List<AvailabilityRule> rules(PractitionerId practitioner) {
        return sql.selectFrom(AVAILABILITY_RULE)
                .where(AVAILABILITY_RULE.PRACTITIONER_ID.eq(practitioner.value()))
                .orderBy(AVAILABILITY_RULE.WEEKDAY, AVAILABILITY_RULE.FROM_MINUTE)
                .fetch(ScheduleRows::rule);
    }

    private List<AvailabilityException> exceptions(PractitionerId practitioner) {
        return sql
                .selectFrom(AVAILABILITY_EXCEPTION)
                .where(AVAILABILITY_EXCEPTION.PRACTITIONER_ID.eq(practitioner.value()))
                .orderBy(AVAILABILITY_EXCEPTION.DAY, AVAILABILITY_EXCEPTION.FROM_MINUTE)
                .fetchGroups(AVAILABILITY_EXCEPTION.DAY)
                .entrySet()
                .stream()
                .map(day -> new AvailabilityException(
                        day.getKey(),
                        day.getValue().stream()
                                .filter(row -> row.getFromMinute() != null)
                                .map(OfferReader::window)
                                .toList()))
                .toList();
    }

    private static DayWindow window(AvailabilityExceptionRecord row) {
        return new DayWindow(row.getFromMinute(), row.getToMinute());
    }

    private List<ServiceType> services(PractitionerId practitioner) {
        return sql.selectFrom(SERVICE_TYPE)
                .where(SERVICE_TYPE.PRACTITIONER_ID.eq(practitioner.value()))
                .orderBy(SERVICE_TYPE.POSITION)
                .fetch(ScheduleRows::service);
    }
}
