package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.scheduling.AbsenceResponse;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.contract.scheduling.AvailabilityChangeResponse;
import ch.cryptocare.common.contract.scheduling.AvailabilityConflict;
import ch.cryptocare.common.contract.scheduling.AvailabilityPlan;
import ch.cryptocare.common.contract.scheduling.AvailabilityResponse;
import ch.cryptocare.common.contract.scheduling.BookingRules;
import ch.cryptocare.common.contract.scheduling.HolidayResponse;
import ch.cryptocare.common.contract.scheduling.OpeningException;
import ch.cryptocare.common.contract.scheduling.OpeningRule;
import ch.cryptocare.common.contract.scheduling.OpeningWindow;
import ch.cryptocare.common.contract.scheduling.ServiceDetails;
import ch.cryptocare.common.contract.scheduling.ServiceNames;
import ch.cryptocare.common.contract.scheduling.SlotAlignment;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.scheduling.domain.Absence;
import ch.cryptocare.server.scheduling.domain.AvailabilityException;
import ch.cryptocare.server.scheduling.domain.AvailabilityRule;
import ch.cryptocare.server.scheduling.domain.BookedTime;
import ch.cryptocare.server.scheduling.domain.Holiday;
import ch.cryptocare.server.scheduling.domain.Holidays;
import ch.cryptocare.server.scheduling.domain.Schedule;
import ch.cryptocare.server.scheduling.domain.ServiceType;
import ch.cryptocare.server.scheduling.usecases.Availability;
import ch.cryptocare.server.scheduling.usecases.ChangedAvailability;
import ch.cryptocare.server.scheduling.usecases.Offer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Availability as the contract has it. */
final class AvailabilityJson {
    private static final int CONFLICTS_TOLD = 100;

    private AvailabilityJson() {}

    static AvailabilityChangeResponse of(ChangedAvailability changed) {
        var conflicts = changed.conflicts();
        return new AvailabilityChangeResponse(
                of(changed.availability()),
                conflicts.size(),
                conflicts.stream()
                        .limit(CONFLICTS_TOLD)
                        .map(AvailabilityJson::conflict)
                        .toList(),
                changed.added());
    }

    static AvailabilityResponse of(Availability availability) {
        var offer = availability.offer();
        var schedule = offer.schedule();
        return new AvailabilityResponse(
                offer.practitioner(),
                offer.rulesRevision(),
                schedule.zone().getId(),
                schedule.canton(),
                plan(offer, availability.today()),
                holidays(schedule, availability.today()),
                availability.absences().stream().map(AvailabilityJson::absence).toList(),
                offer.services().stream().map(AvailabilityJson::service).toList());
    }

    private static AvailabilityPlan plan(Offer offer, LocalDate today) {
        var schedule = offer.schedule();
        var yesterday = today.minusDays(1);
        return new AvailabilityPlan(
                schedule.rules().stream().map(AvailabilityJson::rule).toList(),
                schedule.exceptions().stream()
                        .filter(exception -> !exception.date().isBefore(yesterday))
                        .map(AvailabilityJson::exception)
                        .toList(),
                policy(offer),
                Arrays.stream(Holiday.values())
                        .filter(schedule.worksOn()::contains)
                        .map(Holiday::key)
                        .toList());
    }

    private static OpeningRule rule(AvailabilityRule rule) {
        return new OpeningRule(
                rule.weekday(),
                rule.window().from(),
                rule.window().to(),
                Optional.ofNullable(rule.onlyService()),
                Optional.ofNullable(rule.onlyMode()));
    }

    private static OpeningException exception(AvailabilityException exception) {
        return new OpeningException(
                exception.date(),
                exception.windows().stream()
                        .map(window -> new OpeningWindow(window.from(), window.to()))
                        .toList());
    }

    private static BookingRules policy(Offer offer) {
        var policy = offer.schedule().policy();
        return new BookingRules(
                SlotAlignment.valueOf(policy.alignment().name()),
                (int) policy.minimumNotice().toMinutes(),
                policy.horizonDays(),
                Optional.ofNullable(policy.dailyCap()),
                Optional.ofNullable(policy.weeklyCap()),
                (int) offer.terms().freeBefore().toHours());
    }

    private static List<HolidayResponse> holidays(Schedule schedule, LocalDate today) {
        return Holidays.yearFrom(schedule.canton(), today).stream()
                .map(dated -> new HolidayResponse(
                        dated.holiday().key(),
                        dated.date(),
                        names(dated.holiday()),
                        schedule.worksOn().contains(dated.holiday())))
                .toList();
    }

    static Map<String, String> names(Holiday holiday) {
        return NamesJson.byTag(
                Map.of(Language.FR, holiday.nameIn(Language.FR), Language.EN, holiday.nameIn(Language.EN)));
    }

    private static AbsenceResponse absence(Absence absence) {
        return new AbsenceResponse(
                absence.id(), absence.time().start(), absence.time().end());
    }

    private static ServiceDetails service(ServiceType service) {
        return new ServiceDetails(
                service.id(),
                new ServiceNames(
                        service.names().getOrDefault(Language.FR, ""),
                        service.names().getOrDefault(Language.EN, "")),
                (int) service.length().toMinutes(),
                (int) service.step().toMinutes(),
                (int) service.bufferBefore().toMinutes(),
                (int) service.bufferAfter().toMinutes(),
                service.price().amount(),
                service.mode(),
                service.withdrawnAt() != null);
    }

    private static AvailabilityConflict conflict(BookedTime time) {
        return new AvailabilityConflict(
                time.id(),
                time.slot().start(),
                time.slot().end(),
                AppointmentStatus.valueOf(time.status().name()));
    }
}
