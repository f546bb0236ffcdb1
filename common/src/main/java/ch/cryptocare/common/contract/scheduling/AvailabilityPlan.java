package ch.cryptocare.common.contract.scheduling;

import java.util.List;

/**
 * When a practitioner can be booked, saved as a whole: at most 150 rules, and 366 dates of at most 12 windows. Rules and
 * windows that overlap are saved as one. {@code openOnHolidays} are keys of holidays.
 */
public record AvailabilityPlan(
        List<OpeningRule> rules, List<OpeningException> exceptions, BookingRules policy, List<String> openOnHolidays) {}
