package ch.cryptocare.server.platform.calendar;

import ch.cryptocare.common.value.AppointmentId;
import java.net.URI;

/** The stable address of a patient's appointment page. The secret stands in the fragment, which browsers never send. */
public record AppointmentLink(URI publicUrl, AppointmentId appointment, String token) {
    public URI uri() {
        return URI.create(base() + "/appointment/?id=" + appointment + "#" + token);
    }

    private String base() {
        return publicUrl.toString().replaceFirst("/+$", "");
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return base() + "/appointment/?id=" + appointment;
    }
}
