package ch.cryptocare.desktop.ledger;

import ch.cryptocare.common.contract.Endpoint;
import ch.cryptocare.common.contract.payments.InvoiceStatus;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.contract.scheduling.LedgerApi;
import ch.cryptocare.common.contract.scheduling.LedgerEntry;
import ch.cryptocare.common.contract.scheduling.LedgerPage;
import ch.cryptocare.common.contract.scheduling.LedgerQuery;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Loaded;
import ch.cryptocare.desktop.async.Paged;
import ch.cryptocare.desktop.export.Table;
import ch.cryptocare.desktop.i18n.Text;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Appointments with what was paid for them, as somebody looks for them; to begin with, those of the last month. */
public final class LedgerViewModel {
    private static final int MOST_PAGES = 10;

    public final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>(this, "from");
    public final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>(this, "to");
    public final ObjectProperty<Optional<AppointmentStatus>> status =
            new SimpleObjectProperty<>(this, "status", Optional.empty());
    public final ObjectProperty<Optional<InvoiceStatus>> payment =
            new SimpleObjectProperty<>(this, "payment", Optional.empty());
    public final ObjectProperty<Optional<LedgerEntry>> practitioner =
            new SimpleObjectProperty<>(this, "practitioner", Optional.empty());
    public final ObjectProperty<Boolean> everybody = new SimpleObjectProperty<>(this, "everybody", false);
    public final StringProperty least = new SimpleStringProperty(this, "least", "");
    public final StringProperty most = new SimpleStringProperty(this, "most", "");
    public final StringProperty words = new SimpleStringProperty(this, "words", "");
    public final StringProperty fault = new SimpleStringProperty(this, "fault", "");
    public final StringProperty total = new SimpleStringProperty(this, "total", "");
    public final boolean mayChoose;
    public final Paged<LedgerEntry> entries;

    private final ServerApi api;
    private final Text text;
    private final InstantSource clock;
    private final ZoneId zone;

    public LedgerViewModel(
            Collection<Role> roles, ServerApi api, Background background, Text text, InstantSource clock, ZoneId zone) {
        this.api = api;
        this.text = text;
        this.clock = clock;
        this.zone = zone;
        boolean practises = roles.contains(Role.PRACTITIONER) || roles.contains(Role.STAFF);
        mayChoose = practises && roles.contains(Role.ADMIN);
        everybody.set(!practises);
        entries = new Paged<>(background, cursor -> page(endpoint(), query(), cursor));
        entries.list.stateProperty().addListener((_, _, now) -> count(now));
        lastMonth();
    }

    /** From this day a month ago to the end of this day. */
    private void lastMonth() {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        from.set(today.minusMonths(1));
        to.set(today);
    }

    public void search() {
        boolean right = isAmountOrEmpty(least.get()) && isAmountOrEmpty(most.get());
        fault.set(right ? "" : text.of("ledger.amount.wrong"));
        if (right) entries.load();
    }

    /** The last month, whatever it was and whoever it was of. */
    public void clear() {
        lastMonth();
        status.set(Optional.empty());
        payment.set(Optional.empty());
        practitioner.set(Optional.empty());
        least.set("");
        most.set("");
        words.set("");
        search();
    }

    public void onlyOf(LedgerEntry entry) {
        practitioner.set(Optional.of(entry));
        search();
    }

    /** All of the present filters, to be saved. */
    public Table<LedgerEntry> table() {
        var endpoint = endpoint();
        var query = query();
        return new LedgerTable(text, this::whom).of(cursor -> page(endpoint, query, cursor));
    }

    /** The practice knows the name; administrators know the number. */
    public String whom(LedgerEntry entry) {
        var id = entry.id().toString();
        return entry.patientName().orElseGet(() -> text.of("ledger.number", "…" + id.substring(id.length() - 6)));
    }

    public String when(LedgerEntry entry) {
        return text.formats().in(ZoneId.of(entry.zone())).dateAndTime(entry.start()) + " · " + entry.practitionerName();
    }

    public String money(LedgerEntry entry) {
        var sats = text.formats().sats(new Sats(entry.priceSats()));
        return entry.approxChfCents()
                .map(cents -> sats + " · " + text.formats().francs(cents))
                .orElse(sats);
    }

    private void count(Loaded.State<List<LedgerEntry>> now) {
        if (!(now instanceof Loaded.State.Shown<List<LedgerEntry>>(var shown))) {
            total.set("");
            return;
        }
        var paid = shown.stream()
                .filter(LedgerViewModel::isPaid)
                .mapToLong(LedgerEntry::priceSats)
                .sum();
        var back = shown.stream().mapToLong(LedgerEntry::refundSats).sum();
        var formats = text.formats();
        total.set(text.count("ledger.shown", shown.size()) + " · "
                + text.of("ledger.paid", formats.sats(new Sats(paid)), formats.sats(new Sats(back))));
    }

    private static boolean isPaid(LedgerEntry entry) {
        return entry.payment()
                .filter(status -> status == InvoiceStatus.SETTLED || status == InvoiceStatus.PAID_LATE)
                .isPresent();
    }

    private Endpoint<LedgerQuery, LedgerPage> endpoint() {
        return everybody.get() ? LedgerApi.ALL : LedgerApi.OF_PRACTICE;
    }

    /** The server's pages may be short: so many are asked for before somebody asks for more. */
    private Paged.Page<LedgerEntry> page(
            Endpoint<LedgerQuery, LedgerPage> endpoint, LedgerQuery query, Optional<String> cursor) {
        var next = cursor;
        for (int asked = 1; ; asked++) {
            var page = api.call(endpoint, after(query, next));
            next = page.nextCursor();
            if (!page.items().isEmpty() || next.isEmpty() || asked == MOST_PAGES)
                return new Paged.Page<>(page.items(), next);
        }
    }

    private static LedgerQuery after(LedgerQuery query, Optional<String> cursor) {
        return new LedgerQuery(
                query.from(),
                query.to(),
                query.practitioner(),
                query.status(),
                query.payment(),
                query.minSats(),
                query.maxSats(),
                query.q(),
                cursor);
    }

    private LedgerQuery query() {
        Optional<PractitionerId> of = practitioner.get().map(LedgerEntry::practitionerId);
        return new LedgerQuery(
                start(from.get()),
                start(Optional.ofNullable(to.get()).map(day -> day.plusDays(1)).orElse(null)),
                of,
                status.get(),
                payment.get(),
                amount(least.get()),
                amount(most.get()),
                Optional.of(words.get().strip()).filter(typed -> !typed.isEmpty()),
                Optional.empty());
    }

    private Optional<Instant> start(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(date -> date.atStartOfDay(zone).toInstant());
    }

    private static boolean isAmountOrEmpty(String typed) {
        return digits(typed).isEmpty() || amount(typed).isPresent();
    }

    private static Optional<Long> amount(String typed) {
        var digits = digits(typed);
        return digits.matches("\\d{1,15}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }

    /** As people write it: 50 000, 50'000. */
    private static String digits(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u202f'’]", "");
    }
}
