package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.payments.RefundPayouts;
import ch.cryptocare.server.payments.RefundSummary;
import ch.cryptocare.server.payments.RefundView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Refunds with the appointments they are for. Payments knows no calendars, so a practice's refunds are picked out of all:
 * a call looks through so many at most, and its page may be short though more follow.
 */
public final class ListRefunds {
    private static final int PAGE = 20;
    private static final int BATCH = 100;
    private static final int MOST_BATCHES = 5;

    private final RefundPayouts payouts;
    private final KeptCalendars kept;
    private final BookingsOf bookings;

    public ListRefunds(RefundPayouts payouts, KeptCalendars kept, BookingsOf bookings) {
        this.payouts = payouts;
        this.kept = kept;
        this.bookings = bookings;
    }

    /** @param booking empty when its patient was erased */
    public record Entry(RefundView refund, Optional<Booking> booking) {}

    /** @param next after which one the next page begins, if there may be one */
    public record Page(List<Entry> entries, Optional<UUID> next) {}

    public Page ofPractice(AccountId keeper, Optional<RefundSummary.Status> status, Optional<UUID> before) {
        var calendars = kept.of(keeper);
        return page(status, before, ids -> bookings.ids(ids, calendars), false);
    }

    public Page all(Optional<RefundSummary.Status> status, Optional<UUID> before) {
        return page(status, before, bookings::ids, true);
    }

    private Page page(
            Optional<RefundSummary.Status> status,
            Optional<UUID> before,
            Function<Collection<AppointmentId>, Map<AppointmentId, Booking>> booked,
            boolean alsoErased) {
        var entries = new ArrayList<Entry>();
        var from = before;
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            var refunds = payouts.list(status, from, BATCH);
            var found =
                    booked.apply(refunds.stream().map(ListRefunds::appointment).toList());
            for (var refund : refunds) {
                if (entries.size() == PAGE) return new Page(entries, from);
                from = Optional.of(refund.id());
                var booking = Optional.ofNullable(found.get(appointment(refund)));
                if (alsoErased || booking.isPresent()) entries.add(new Entry(refund, booking));
            }
            if (refunds.size() < BATCH) return new Page(entries, Optional.empty());
        }
        return new Page(entries, from);
    }

    static AppointmentId appointment(RefundView refund) {
        return new AppointmentId(refund.purchase().value());
    }
}
