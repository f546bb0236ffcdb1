package ch.cryptocare.desktop.audit;

import ch.cryptocare.common.contract.operations.AuditChainResponse;
import ch.cryptocare.common.contract.operations.AuditEventQuery;
import ch.cryptocare.common.contract.operations.AuditEventSummary;
import ch.cryptocare.common.contract.operations.OperationsApi;
import ch.cryptocare.common.value.AuditAction;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Loaded;
import ch.cryptocare.desktop.async.Paged;
import ch.cryptocare.desktop.export.Table;
import ch.cryptocare.desktop.i18n.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Who did what to whom, as somebody looks for it. */
public final class AuditLogViewModel {
    public final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>(this, "from");
    public final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>(this, "to");
    public final ObjectProperty<Optional<AuditAction>> action =
            new SimpleObjectProperty<>(this, "action", Optional.empty());
    public final StringProperty actor = new SimpleStringProperty(this, "actor", "");
    public final StringProperty subject = new SimpleStringProperty(this, "subject", "");
    public final StringProperty fault = new SimpleStringProperty(this, "fault", "");
    public final Paged<AuditEventSummary> events;
    public final Loaded<AuditChainResponse> chain;

    private final ServerApi api;
    private final Text text;
    private final ZoneId zone;
    private final Function<String, Optional<String>> names;

    /** @param names what an account is called, by its number, where whoever looks knows it */
    public AuditLogViewModel(
            ServerApi api, Background background, Text text, ZoneId zone, Function<String, Optional<String>> names) {
        this.text = text;
        this.zone = zone;
        this.names = names;
        chain = new Loaded<>(background, () -> api.call(OperationsApi.HEALTH).audit(), _ -> false);
        events = new Paged<>(background, cursor -> page(api, query(cursor)));
        this.api = api;
    }

    private static Paged.Page<AuditEventSummary> page(ServerApi api, AuditEventQuery query) {
        var page = api.call(OperationsApi.AUDIT_EVENTS, query);
        return new Paged.Page<>(page.items(), page.nextCursor());
    }

    /** All of the present filters, to be saved. */
    public Table<AuditEventSummary> table() {
        var asked = query(Optional.empty());
        return new AuditTable(text, zone, this::words).of(cursor -> page(api, after(asked, cursor)));
    }

    private static AuditEventQuery after(AuditEventQuery asked, Optional<String> cursor) {
        return new AuditEventQuery(asked.from(), asked.to(), asked.actor(), asked.action(), asked.subject(), cursor);
    }

    public void load() {
        chain.load();
        search();
    }

    public void search() {
        boolean right = isIdOrEmpty(actor.get()) && isIdOrEmpty(subject.get());
        fault.set(right ? "" : text.of("audit.id.wrong"));
        if (right) events.load();
    }

    /** Everything again. */
    public void clear() {
        from.set(null);
        to.set(null);
        action.set(Optional.empty());
        actor.set("");
        subject.set("");
        search();
    }

    public void onlyBy(UUID account) {
        actor.set(account.toString());
        search();
    }

    public void onlyAbout(UUID thing) {
        subject.set(thing.toString());
        search();
    }

    /** What happened; the server's own word when it is newer than this desktop. */
    public String words(AuditEventSummary event) {
        return Arrays.stream(AuditAction.values())
                .filter(known -> known.code().equals(event.action()))
                .findFirst()
                .map(text::of)
                .orElse(event.action());
    }

    public String about(AuditEventSummary event) {
        var when = text.formats().dateAndTime(event.at());
        var who = event.actor()
                .map(by -> text.of("audit.by", called(by.toString())))
                .orElseGet(() -> text.of("audit.by.nobody"));
        var facts = new AuditFacts(text, this::called).of(event);
        return when + " · " + who + (facts.isEmpty() ? "" : " · " + facts);
    }

    public String sentence(AuditChainResponse chain) {
        if (chain.verifiedAt().isEmpty()) return text.of("audit.chain.unread");
        var when = text.formats().dateAndTime(chain.verifiedAt().get());
        return chain.whole() ? text.of("audit.chain.whole", when, chain.length()) : text.of("audit.chain.broken", when);
    }

    private String called(String number) {
        return names.apply(number).orElseGet(() -> brief(number));
    }

    /** Ids begin with their time: the end tells them apart. */
    private static String brief(String id) {
        return "…" + id.substring(Math.max(0, id.length() - 6));
    }

    private AuditEventQuery query(Optional<String> cursor) {
        return new AuditEventQuery(
                start(from.get()),
                start(Optional.ofNullable(to.get()).map(day -> day.plusDays(1)).orElse(null)),
                id(actor.get()),
                action.get(),
                id(subject.get()),
                cursor);
    }

    private Optional<Instant> start(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(date -> date.atStartOfDay(zone).toInstant());
    }

    private static boolean isIdOrEmpty(String typed) {
        return typed.isBlank() || id(typed).isPresent();
    }

    private static Optional<UUID> id(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(typed.strip()));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
