package ch.cryptocare.common.contract.scheduling;

import java.util.Optional;

/** How a practitioner wants to be booked. {@code horizonDays} is 1 to 730, the days after today; caps count appointments. */
public record BookingRules(
        SlotAlignment alignment,
        int minimumNoticeMinutes,
        int horizonDays,
        Optional<Integer> dailyCap,
        Optional<Integer> weeklyCap,
        int freeCancellationHours) {}
