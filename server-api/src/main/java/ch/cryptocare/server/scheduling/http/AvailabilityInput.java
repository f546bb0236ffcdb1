package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.scheduling.AvailabilityPlan;
import ch.cryptocare.common.contract.scheduling.BookingRules;
import ch.cryptocare.common.contract.scheduling.OpeningException;
import ch.cryptocare.common.contract.scheduling.OpeningRule;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.scheduling.domain.Alignment;
import ch.cryptocare.server.scheduling.domain.AvailabilityException;
import ch.cryptocare.server.scheduling.domain.AvailabilityRule;
import ch.cryptocare.server.scheduling.domain.BookingPolicy;
import ch.cryptocare.server.scheduling.domain.CancellationTerms;
import ch.cryptocare.server.scheduling.domain.DayWindow;
import ch.cryptocare.server.scheduling.domain.Holiday;
import ch.cryptocare.server.scheduling.usecases.OpeningPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Opening times as they come in. */
final class AvailabilityInput {
    private static final String PLAN = "availability";
    private static final int MOST_RULES = 150;
    private static final int MOST_DATES = 366;
    private static final int MOST_WINDOWS = 12;
    private static final int MOST_A_WEEK = 1_000;
    private static final int LONGEST_HORIZON = 730;
    private static final int YEARS_AHEAD = 3;
    private static final int LONGEST_FREE_CANCELLATION = 30 * 24;

    private AvailabilityInput() {}

    static OpeningPlan plan(AvailabilityPlan asked, Instant now) {
        var rules = Fields.each(asked.rules(), PLAN + ".rules", MOST_RULES, AvailabilityInput::rule);
        var farthest = LocalDate.ofInstant(now, ZoneOffset.UTC).plusYears(YEARS_AHEAD);
        var exceptions = Fields.each(
                asked.exceptions(),
                PLAN + ".exceptions",
                MOST_DATES,
                (OpeningException exception, String path) -> exception(exception, path, farthest));
        requireOnceEach(exceptions);
        var holidays = Fields.each(
                asked.openOnHolidays(), PLAN + ".openOnHolidays", Holiday.values().length, AvailabilityInput::holiday);
        var policy = asked.policy();
        return new OpeningPlan(rules, exceptions, policy(policy), terms(policy), new HashSet<>(holidays));
    }

    private static AvailabilityRule rule(OpeningRule rule, String path) {
        return new AvailabilityRule(
                rule.weekday(),
                window(rule.from(), rule.to(), path),
                rule.onlyService().orElse(null),
                rule.onlyMode().orElse(null));
    }

    private static DayWindow window(int from, int to, String path) {
        return Fields.at(path, Map.of(), () -> new DayWindow(from, to));
    }

    private static AvailabilityException exception(OpeningException exception, String path, LocalDate farthest) {
        if (exception.date().isAfter(farthest)) throw Refusal.invalid(path + ".date", "too-far");
        var windows = Fields.each(
                exception.windows(),
                path + ".windows",
                MOST_WINDOWS,
                (window, where) -> window(window.from(), window.to(), where));
        return new AvailabilityException(exception.date(), DayWindow.union(windows));
    }

    private static void requireOnceEach(List<AvailabilityException> exceptions) {
        var dates = new HashSet<LocalDate>();
        for (int i = 0; i < exceptions.size(); i++) {
            if (!dates.add(exceptions.get(i).date()))
                throw Refusal.invalid(PLAN + ".exceptions[" + i + "].date", "date-twice");
        }
    }

    private static Holiday holiday(String key, String path) {
        return Arrays.stream(Holiday.values())
                .filter(holiday -> holiday.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(path, "not-known"));
    }

    private static BookingPolicy policy(BookingRules asked) {
        var path = PLAN + ".policy";
        Fields.within(path + ".horizonDays", asked.horizonDays(), 1, LONGEST_HORIZON);
        asked.dailyCap().ifPresent(cap -> Fields.within(path + ".dailyCap", cap, 1, MOST_A_WEEK));
        asked.weeklyCap().ifPresent(cap -> Fields.within(path + ".weeklyCap", cap, 1, MOST_A_WEEK));
        return Fields.at(
                path,
                Map.of(),
                () -> new BookingPolicy(
                        Alignment.valueOf(asked.alignment().name()),
                        Duration.ofMinutes(asked.minimumNoticeMinutes()),
                        asked.horizonDays(),
                        asked.dailyCap().orElse(null),
                        asked.weeklyCap().orElse(null)));
    }

    private static CancellationTerms terms(BookingRules asked) {
        var hours = Fields.within(
                PLAN + ".policy.freeCancellationHours", asked.freeCancellationHours(), 0, LONGEST_FREE_CANCELLATION);
        return new CancellationTerms(Duration.ofHours(hours));
    }
}
