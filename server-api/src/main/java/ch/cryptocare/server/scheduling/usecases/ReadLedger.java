package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.FoldedText;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.InvoiceSummary;
import ch.cryptocare.server.payments.Payments;
import ch.cryptocare.server.scheduling.usecases.AppointmentList.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Appointments with their payments. Payments knows no calendars, and names are sealed: where it depends on either, rows are
 * picked out of all; a call looks through so many at most, and its page may be short though more follow.
 */
public final class ReadLedger {
    private static final int PAGE = 50;
    private static final int BATCH = 200;
    private static final int MOST_BATCHES = 5;

    private final Ledger ledger;
    private final KeptCalendars kept;
    private final Payments payments;

    public ReadLedger(Ledger ledger, KeptCalendars kept, Payments payments) {
        this.ledger = ledger;
        this.kept = kept;
        this.payments = payments;
    }

    public record Entry(Booking booking, Optional<InvoiceSummary> invoice) {}

    /** @param next after which one the next page begins, if there may be one */
    public record Page(List<Entry> entries, Optional<Position> next) {}

    public Page ofPractice(AccountId keeper, LedgerFilter filter, Optional<Position> after) {
        return page(filter, Optional.of(kept.of(keeper)), after);
    }

    public Page all(LedgerFilter filter, Optional<Position> after) {
        return page(filter, Optional.empty(), after);
    }

    private Page page(LedgerFilter filter, Optional<List<PractitionerId>> calendars, Optional<Position> after) {
        int batch = filter.picksOut() ? BATCH : PAGE + 1;
        var entries = new ArrayList<Entry>();
        var from = after;
        for (int read = 0; read < MOST_BATCHES; read++) {
            var found = ledger.list(filter, calendars, from, batch);
            var invoices = invoices(found);
            for (var booking : found) {
                if (entries.size() == PAGE) return new Page(entries, from);
                from = Optional.of(position(booking));
                var entry = new Entry(booking, Optional.ofNullable(invoices.get(purchase(booking))));
                if (fits(entry, filter)) entries.add(entry);
            }
            if (found.size() < batch) return new Page(entries, Optional.empty());
        }
        return new Page(entries, from);
    }

    private Map<PurchaseId, InvoiceSummary> invoices(List<Booking> found) {
        return payments.invoicesOf(found.stream().map(ReadLedger::purchase).toList());
    }

    private static boolean fits(Entry entry, LedgerFilter filter) {
        var paid = filter.payment().isEmpty()
                || entry.invoice().map(InvoiceSummary::status).equals(filter.payment());
        var named = filter.name()
                .map(part -> FoldedText.of(entry.booking().contact().name()).contains(FoldedText.of(part)))
                .orElse(true);
        return paid && named;
    }

    private static Position position(Booking booking) {
        var appointment = booking.appointment();
        return new Position(appointment.slot().start(), appointment.id());
    }

    private static PurchaseId purchase(Booking booking) {
        return new PurchaseId(booking.appointment().id().value());
    }
}
