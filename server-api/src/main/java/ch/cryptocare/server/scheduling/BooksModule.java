package ch.cryptocare.server.scheduling;

import ch.cryptocare.server.payments.Payments;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.scheduling.db.JooqBookingsOf;
import ch.cryptocare.server.scheduling.db.JooqLedger;
import ch.cryptocare.server.scheduling.http.AppointmentJson;
import ch.cryptocare.server.scheduling.http.LedgerRoutes;
import ch.cryptocare.server.scheduling.http.RefundJson;
import ch.cryptocare.server.scheduling.http.RefundRoutes;
import ch.cryptocare.server.scheduling.usecases.Appointments;
import ch.cryptocare.server.scheduling.usecases.BlindIndexes;
import ch.cryptocare.server.scheduling.usecases.KeptCalendars;
import ch.cryptocare.server.scheduling.usecases.ListRefunds;
import ch.cryptocare.server.scheduling.usecases.LookAfterRefund;
import ch.cryptocare.server.scheduling.usecases.ReadLedger;
import java.time.InstantSource;
import org.jooq.DSLContext;

/** The part of scheduling that tells what was paid for appointments, and what goes back. */
final class BooksModule {
    private final RefundRoutes refunds;
    private final LedgerRoutes ledger;

    BooksModule(
            DSLContext sql,
            Sealer sealer,
            Payments payments,
            Appointments appointments,
            KeptCalendars kept,
            AppointmentJson json,
            InstantSource clock) {
        var bookingsOf = new JooqBookingsOf(sql, sealer);
        var payouts = payments.refundPayouts();
        refunds = new RefundRoutes(
                new LookAfterRefund(payouts, appointments, kept, bookingsOf, clock),
                new ListRefunds(payouts, kept, bookingsOf),
                appointments,
                json,
                new RefundJson(payments));
        ledger =
                new LedgerRoutes(new ReadLedger(new JooqLedger(sql, sealer), kept, payments), new BlindIndexes(sealer));
    }

    void addTo(Api api) {
        refunds.addTo(api);
        ledger.addTo(api);
    }
}
