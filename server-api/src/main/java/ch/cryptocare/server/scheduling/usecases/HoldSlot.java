package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.payments.InvoiceSummary;
import ch.cryptocare.server.payments.Payments;
import ch.cryptocare.server.platform.Live;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.scheduling.domain.Agreement;
import ch.cryptocare.server.scheduling.domain.Appointment;
import ch.cryptocare.server.scheduling.domain.AppointmentStatus;
import ch.cryptocare.server.scheduling.domain.FreeSlots;
import ch.cryptocare.server.scheduling.domain.FreeTime;
import ch.cryptocare.server.scheduling.domain.Party;
import ch.cryptocare.server.scheduling.domain.ServiceType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/**
 * Takes a slot for a patient, with the invoice that it waits for.
 *
 * <p>The hold is committed before the gateway is asked, because asking may take seconds. If no invoice comes of it, the
 * hold is given back; if we crash in between, it lapses by itself.
 */
public final class HoldSlot {
    /** The slot is held this part of the invoice's life longer, for a payment that is under way. */
    private static final int GRACE_PART = 10;

    /** Whoever works at a desk holds a few at once: one while somebody pays, others for who telephones. */
    private static final int AT_ONE_DESK = 30;

    /** What wallets show: nothing about health, nobody's name. */
    private static final String MEMO = "CryptoCare";

    private final Transactions transactions;
    private final Schedules schedules;
    private final BusyTimes busyTimes;
    private final Appointments appointments;
    private final Payments payments;
    private final BlindIndexes indexes;
    private final Watchers watchers;
    private final InstantSource clock;
    private final int unpaidHoldsPerNetwork;
    private final Duration invoiceLife;

    public HoldSlot(
            Transactions transactions,
            Schedules schedules,
            BusyTimes busyTimes,
            Appointments appointments,
            Payments payments,
            BlindIndexes indexes,
            Live live,
            InstantSource clock,
            int unpaidHoldsPerNetwork,
            Duration invoiceLife) {
        this.transactions = transactions;
        this.schedules = schedules;
        this.busyTimes = busyTimes;
        this.appointments = appointments;
        this.payments = payments;
        this.indexes = indexes;
        this.watchers = new Watchers(live);
        this.clock = clock;
        this.unpaidHoldsPerNetwork = unpaidHoldsPerNetwork;
        this.invoiceLife = invoiceLife;
    }

    /** Repeating a request under its key answers the same appointment. */
    public Held hold(HoldRequest request) {
        return hold(request, _ -> {});
    }

    /** @param also done in the transaction that takes the time, and only if it does */
    Held hold(HoldRequest request, Consumer<Appointment> also) {
        var key = indexes.idempotencyKey(request);
        Booking booking;
        try {
            booking = transactions.in(() -> {
                var taken = take(request, key);
                also.accept(taken.appointment());
                return taken;
            });
        } catch (Refusal refusal) {
            // What stands in the way may be what this very request made before.
            return appointments
                    .madeUnder(key)
                    .map(earlier -> repeated(earlier, request))
                    .orElseThrow(() -> refusal);
        }
        return withInvoice(booking);
    }

    private Booking take(HoldRequest request, IdempotencyKey key) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var id = new AppointmentId(Ids.next(clock));
        var patient = indexes.patient(request.contact(), id);
        var offer = schedules.lock(request.practitioner(), patient);
        var service = offer.service(request.service());
        appointments
                .expireLapsed(request.practitioner(), patient, service.room(), now)
                .forEach(watchers::changed);

        var slot = Slot.of(request.start(), service.length());
        requireFree(offer, service, slot, now, request.by());

        var until = now.plus(invoiceLife).plus(invoiceLife.dividedBy(GRACE_PART));
        var agreement = Agreement.on(service, offer.terms());
        var held = Appointment.held(id, request.practitioner(), patient, agreement, slot, until);
        return add(request, key, held, now).booking(offer);
    }

    private void requireFree(Offer offer, ServiceType service, Slot slot, Instant now, Party by) {
        var range = FreeSlots.busyRange(offer.schedule(), slot);
        var busy = busyTimes.of(offer.practitioner(), service.room(), range, now, null);
        FreeTime.refusalFor(offer.schedule(), service, busy.intervals(), slot, now, by)
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private NewHold add(HoldRequest request, IdempotencyKey key, Appointment appointment, Instant now) {
        var client = indexes.client(request.client());
        var atDesk = request.by() == Party.PRACTITIONER;
        var invoice = payments.request(
                purchase(appointment.id()),
                BookPaidAppointment.SELLER,
                appointment.agreement().price(),
                now.plus(invoiceLife));
        var hold = new NewHold(
                appointment,
                invoice,
                request.contact(),
                Token.fresh(),
                client,
                key,
                indexes.request(request),
                now,
                atDesk);
        appointments.add(hold, atDesk ? AT_ONE_DESK : unpaidHoldsPerNetwork);
        watchers.changed(appointment);
        return hold;
    }

    /** A crash may have come between the hold and its invoice: then the invoice is asked for now. */
    private Held repeated(Appointments.Repetition earlier, HoldRequest request) {
        if (!earlier.request().equals(indexes.request(request))) throw new Refusal(ProblemType.IDEMPOTENCY_KEY_REUSED);
        var booking = appointments.find(earlier.appointment()).orElseThrow();
        var invoice = payments.invoiceOf(purchase(earlier.appointment()))
                .orElseThrow(() -> new Refusal(ProblemType.REQUEST_IN_PROGRESS));
        if (invoice.status() == InvoiceSummary.Status.REQUESTED) return withInvoice(booking);
        if (invoice.bolt11().isPresent()) return new Held(booking, invoice);
        transactions.run(() -> giveBack(booking.appointment()));
        throw new Refusal(ProblemType.PAYMENT_UNAVAILABLE);
    }

    private Held withInvoice(Booking booking) {
        var invoice = opened(booking);
        if (invoice.status() == InvoiceSummary.Status.REQUESTED) throw new Refusal(ProblemType.REQUEST_IN_PROGRESS);
        return new Held(booking, invoice);
    }

    private InvoiceSummary opened(Booking booking) {
        try {
            return payments.open(booking.invoice(), MEMO);
        } catch (Refusal refusal) {
            // After any other fault there may be an invoice: the hold lapses, or its key asks again.
            if (refusal.type == ProblemType.PAYMENT_UNAVAILABLE)
                transactions.run(() -> giveBack(booking.appointment()));
            throw refusal;
        }
    }

    private void giveBack(Appointment held) {
        schedules.lock(held.practitioner(), held.patient());
        appointments
                .lock(held.id())
                .map(Booking::appointment)
                .filter(appointment -> appointment.status() == AppointmentStatus.PENDING)
                .map(appointment -> appointment.cancelledBy(Party.PRACTITIONER, clock.instant()))
                .ifPresent(given -> {
                    appointments.replace(given);
                    appointments.releaseKey(given.id());
                    watchers.changed(given);
                });
    }

    private static PurchaseId purchase(AppointmentId id) {
        return new PurchaseId(id.value());
    }
}
