package ch.cryptocare.desktop.payments;

import ch.cryptocare.common.contract.payments.InvoiceResponse;
import ch.cryptocare.common.contract.scheduling.AgendaAppointmentResponse;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.value.Sats;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A payment that is awaited: how long still, and how it ended. */
public final class PaymentViewModel {
    /** Where it stands. */
    public sealed interface State {
        /** @param left until the invoice can be paid no more; never negative */
        record Awaited(Duration left) implements State {}

        record Paid() implements State {}

        record Lapsed() implements State {}
    }

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state");
    private final InvoiceResponse invoice;
    private final String patient;
    private final InstantSource clock;
    private AppointmentStatus status;

    /** Of an appointment that has an invoice. */
    public PaymentViewModel(AgendaAppointmentResponse appointment, InstantSource clock) {
        invoice = appointment.invoice().orElseThrow();
        patient = appointment.patient().name();
        this.clock = clock;
        status = appointment.entry().status();
        tick();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public State state() {
        return state.get();
    }

    /** What wallets read: in upper case, because such codes are smaller and BOLT 11 allows it. */
    public String wallets() {
        return ("lightning:" + invoice.bolt11()).toUpperCase(Locale.ROOT);
    }

    public String bolt11() {
        return invoice.bolt11();
    }

    public Sats amount() {
        return new Sats(invoice.amountSats());
    }

    public Optional<Long> approxChfCents() {
        return invoice.approxChfCents();
    }

    public String patient() {
        return patient;
    }

    /** What the server says now. */
    public void heard(AgendaAppointmentResponse now) {
        status = now.entry().status();
        tick();
    }

    /** Time passes. */
    public void tick() {
        state.set(
                switch (status) {
                    case BOOKED, ARRIVED, FULFILLED, NOSHOW -> new State.Paid();
                    case CANCELLED, EXPIRED -> new State.Lapsed();
                    case PENDING -> awaited(clock.instant());
                });
    }

    private State awaited(Instant now) {
        var left = Duration.between(now, invoice.expiresAt());
        return left.isPositive() ? new State.Awaited(left) : new State.Lapsed();
    }
}
