package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.payments.RefundPayouts;
import ch.cryptocare.server.payments.RefundView;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.scheduling.usecases.ListRefunds.Entry;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people do with one refund: its patient says where to, whoever is answerable lets it go and proves it. */
public final class LookAfterRefund {
    private final RefundPayouts payouts;
    private final Appointments appointments;
    private final KeptCalendars kept;
    private final BookingsOf bookings;
    private final InstantSource clock;

    public LookAfterRefund(
            RefundPayouts payouts,
            Appointments appointments,
            KeptCalendars kept,
            BookingsOf bookings,
            InstantSource clock) {
        this.payouts = payouts;
        this.appointments = appointments;
        this.kept = kept;
        this.bookings = bookings;
        this.clock = clock;
    }

    public void direct(AppointmentId id, Token token, UUID refund, String destination) {
        if (appointments.find(id, token).isEmpty()) throw notFound();
        payouts.direct(new PurchaseId(id.value()), refund, destination);
    }

    /** As the practice whose calendar it was in. */
    public Entry releaseKept(Caller caller, UUID refund) {
        caller.requireProof(clock.instant());
        requireKept(caller, refund);
        return released(caller, refund);
    }

    public Entry release(Caller admin, UUID refund) {
        requireAdministrator(admin);
        admin.requireProof(clock.instant());
        return released(admin, refund);
    }

    /** As the practice whose calendar it was in. */
    public Entry proveKept(Caller caller, UUID refund, String preimage) {
        caller.requireProof(clock.instant());
        requireKept(caller, refund);
        return proven(caller, refund, preimage);
    }

    public Entry prove(Caller admin, UUID refund, String preimage) {
        requireAdministrator(admin);
        admin.requireProof(clock.instant());
        return proven(admin, refund, preimage);
    }

    private Entry released(Caller caller, UUID refund) {
        payouts.release(refund, caller.account());
        return entry(found(refund));
    }

    private Entry proven(Caller caller, UUID refund, String preimage) {
        payouts.prove(refund, preimage, caller.account());
        return entry(found(refund));
    }

    private void requireKept(Caller caller, UUID refund) {
        kept.appointment(caller.account(), ListRefunds.appointment(found(refund)));
    }

    private static void requireAdministrator(Caller caller) {
        if (!caller.is(Role.ADMIN)) throw new Refusal(ProblemType.NOT_ALLOWED);
    }

    private Entry entry(RefundView refund) {
        var id = ListRefunds.appointment(refund);
        return new Entry(refund, Optional.ofNullable(bookings.ids(List.of(id)).get(id)));
    }

    private RefundView found(UUID refund) {
        return payouts.find(refund).orElseThrow(LookAfterRefund::notFound);
    }

    private static Refusal notFound() {
        return new Refusal(ProblemType.NOT_FOUND);
    }
}
