package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.Seller;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A seller of few things to many people, as the proof of one outcome needs it. Every call joins the transaction. */
public interface Shop extends Seller {
    enum State {
        HELD,
        DELIVERED,
        LAPSED,
        CANCELLED
    }

    /** Empty when somebody else holds or has it. */
    Optional<PurchaseId> hold(int thing);

    /** The hold's time is over; a delivery is not touched. */
    void lapse(PurchaseId purchase);

    /** The buyer gives up. @return what it was before */
    State cancel(PurchaseId purchase);

    Map<PurchaseId, State> states();

    /** Who has or holds a thing: never more than one. */
    List<PurchaseId> holdersOf(int thing);
}
