package ch.cryptocare.desktop.refunds;

import ch.cryptocare.common.contract.scheduling.RefundAppointment;
import ch.cryptocare.common.contract.scheduling.RefundEntry;
import ch.cryptocare.common.contract.scheduling.RefundListQuery;
import ch.cryptocare.common.contract.scheduling.RefundPage;
import ch.cryptocare.common.contract.scheduling.RefundProofRequest;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.desktop.api.Ask;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Failure;
import ch.cryptocare.desktop.async.Paged;
import ch.cryptocare.desktop.export.Table;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.proof.Proofs;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Money that goes back to patients: where each refund stands, and what can be done for it. */
public final class RefundsViewModel {
    private static final Pattern PREIMAGE = Pattern.compile("[0-9a-f]{64}");

    /** The server's pages may be short: so many are asked for before somebody asks for more. */
    private static final int MOST_PAGES = 10;

    public final ObjectProperty<RefundScope> scope = new SimpleObjectProperty<>(this, "scope");
    public final ObjectProperty<Optional<RefundState>> state =
            new SimpleObjectProperty<>(this, "state", Optional.empty());
    public final ObjectProperty<Optional<RefundEntry>> open =
            new SimpleObjectProperty<>(this, "open", Optional.empty());
    public final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    public final StringProperty preimage = new SimpleStringProperty(this, "preimage", "");
    public final StringProperty fault = new SimpleStringProperty(this, "fault", "");
    public final List<RefundScope> scopes;
    public final Paged<RefundEntry> refunds;

    private final ServerApi api;
    private final Proofs proofs;
    private final Notices notices;
    private final Text text;
    private final ZoneId zone;

    public RefundsViewModel(
            List<RefundScope> scopes,
            ServerApi api,
            Background background,
            Proofs proofs,
            Notices notices,
            Text text,
            ZoneId zone) {
        this.scopes = scopes;
        this.api = api;
        this.proofs = proofs;
        this.notices = notices;
        this.text = text;
        this.zone = zone;
        scope.set(scopes.getFirst());
        refunds = new Paged<>(background, cursor -> page(scope.get(), state.get(), cursor));
        scope.addListener((_, _, _) -> closeAndLoad());
        state.addListener((_, _, _) -> closeAndLoad());
        open.addListener((_, _, _) -> clearProof());
    }

    public void load() {
        refunds.load();
    }

    /** All of the present filters, to be saved. */
    public Table<RefundEntry> table() {
        var whose = scope.get();
        var wanted = state.get();
        return new RefundTable(text, zone, this::whom).of(cursor -> page(whose, wanted, cursor));
    }

    /** The server tells its own three states apart; the finer ones are told apart here. */
    private Paged.Page<RefundEntry> page(RefundScope whose, Optional<RefundState> wanted, Optional<String> cursor) {
        var endpoint = whose.list();
        var from = cursor;
        for (int asked = 1; ; asked++) {
            var status = wanted.map(one -> one.status);
            RefundPage page = api.call(endpoint, new RefundListQuery(status, from));
            var items = page.items().stream()
                    .filter(refund -> wanted.isEmpty() || RefundState.of(refund) == wanted.get())
                    .toList();
            from = page.nextCursor();
            if (!items.isEmpty() || from.isEmpty() || asked == MOST_PAGES) return new Paged.Page<>(items, from);
        }
    }

    /** To whom: the practice knows the name; administrators know the number of the appointment. */
    public String whom(RefundEntry refund) {
        return refund.patientName().orElseGet(() -> text.of("refunds.appointment", brief(refund.appointmentId())));
    }

    public String amount(RefundEntry refund) {
        var sats = text.formats().sats(new Sats(refund.amountSats()));
        return refund.approxChfCents()
                .map(cents ->
                        sats + " · " + text.of("refunds.about", text.formats().francs(cents)))
                .orElse(sats);
    }

    public String appointment(RefundEntry refund) {
        return refund.appointment().map(this::words).orElseGet(() -> text.of("refunds.erased"));
    }

    /** What it waits for, in a sentence. */
    public String sentence(RefundEntry refund) {
        return switch (RefundState.of(refund)) {
            case OWED -> text.of("refunds.owed.why");
            case WAITING ->
                refund.failure().isPresent() ? text.of("refunds.another.why") : text.of("refunds.waiting.why");
            case FAILED -> refund.failure().map(text::of).orElseThrow();
            case SENDING ->
                text.of(
                        "refunds.sending.why",
                        refund.payableUntil().map(text.formats()::dateAndTime).orElse("–"));
            case SENT ->
                text.of(
                        "refunds.sent.why",
                        refund.sentAt().map(text.formats()::dateAndTime).orElse("–"));
        };
    }

    public boolean mayRelease(RefundEntry refund) {
        return switch (RefundState.of(refund)) {
            case OWED, FAILED -> true;
            case WAITING, SENDING, SENT -> false;
        };
    }

    public void release() {
        open.get().ifPresent(refund -> change(Ask.of(scope.get().release(), refund.id()), "refunds.released"));
    }

    /** Whoever paid the invoice from a wallet of their own shows it by what only the payee could tell. */
    public void prove() {
        var typed = preimage.get().strip().toLowerCase(Locale.ROOT);
        fault.set("");
        if (!PREIMAGE.matcher(typed).matches()) fault.set(text.of("refunds.preimage.form"));
        else
            open.get()
                    .ifPresent(refund -> change(
                            Ask.of(scope.get().prove(), refund.id()).with(new RefundProofRequest(typed)),
                            "refunds.proven"));
    }

    private void change(Ask<?, RefundEntry> ask, String sentence) {
        proofs.run(
                () -> api.call(ask),
                busy,
                now -> {
                    open.set(Optional.of(now));
                    notices.done(text.of(sentence, whom(now)));
                    load();
                },
                this::failed);
    }

    private void failed(Failure failure) {
        if (failure instanceof Failure.Refused no && no.refusal().type == ProblemType.INVALID_INPUT)
            fault.set(text.of("refunds.preimage.wrong"));
        else notices.trouble(failure);
        // It may have been paid, or directed elsewhere, meanwhile.
        if (failure instanceof Failure.Refused no && no.refusal().type == ProblemType.REFUND_NOT_OPEN) closeAndLoad();
    }

    private void closeAndLoad() {
        open.set(Optional.empty());
        load();
    }

    private void clearProof() {
        preimage.set("");
        fault.set("");
    }

    private String words(RefundAppointment appointment) {
        var formats = text.formats().in(ZoneId.of(appointment.zone()));
        return formats.dateAndTime(appointment.start()) + " · " + appointment.practitionerName();
    }

    /** Ids begin with their time: the end tells them apart. */
    private static String brief(UUID id) {
        var whole = id.toString();
        return "…" + whole.substring(whole.length() - 6);
    }
}
