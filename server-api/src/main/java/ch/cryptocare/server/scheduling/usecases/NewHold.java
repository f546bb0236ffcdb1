package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.scheduling.domain.Appointment;
import java.time.Instant;

/** A held appointment with all that is noted once, when it is made. */
public record NewHold(
        Appointment appointment,
        InvoiceId invoice,
        Contact contact,
        Token token,
        ClientKey client,
        IdempotencyKey key,
        RequestHash request,
        Instant madeAt,
        boolean atDesk) {
    public static final int REVISION = 1;

    /** As it will be found. */
    Booking booking(Offer offer) {
        var who = offer.who();
        return new Booking(
                appointment,
                REVISION,
                invoice,
                contact,
                token,
                who.name(),
                who.address().map(street -> street + ", " + who.city()),
                offer.schedule().zone(),
                offer.service(appointment.agreement().service()).names());
    }
}
