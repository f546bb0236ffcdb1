package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.scheduling.domain.Appointment;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * An appointment as it was found, with what is shown beside it.
 *
 * @param revision grows with every change
 */
public record Booking(
        Appointment appointment,
        int revision,
        InvoiceId invoice,
        Contact contact,
        Token token,
        String practitionerName,
        Optional<String> address,
        ZoneId zone,
        Map<Language, String> serviceNames) {}
