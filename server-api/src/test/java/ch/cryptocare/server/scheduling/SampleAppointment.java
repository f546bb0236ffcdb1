package ch.cryptocare.server.scheduling;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.PractitionerId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Ben's booked half hour with Ada by video, and what else a test makes of it. */
public record SampleAppointment(AppointmentView view) {
    public static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    public static SampleAppointment at(String start) {
        var from = Instant.parse(start);
        return new SampleAppointment(new AppointmentView(
                new AppointmentId(Ids.next(InstantSource.system())),
                "BOOKED",
                new PractitionerId(UUID.fromString("01900000-0000-7000-8000-00000000000a")),
                "Ada Künzli",
                Map.of("fr", "Consultation", "en", "Consultation"),
                ConsultationMode.VIDEO,
                Optional.empty(),
                from,
                from.plus(Duration.ofMinutes(30)),
                ZURICH,
                0,
                2,
                50_000,
                from.minus(Duration.ofHours(24)),
                "Ben Müller",
                Optional.of(new EmailAddress("ben@example.org")),
                Language.EN,
                "q4Yk0xJ1bWcV9sTnR2uE7oLiP3hZ6aFdM8gXyCqUvKs"));
    }

    public AppointmentId id() {
        return view.id();
    }

    public SampleAppointment status(String status) {
        return copy(status, view.start(), view.sequence() + (status.equals("CANCELLED") ? 1 : 0));
    }

    public SampleAppointment movedTo(String start) {
        return copy(view.status(), Instant.parse(start), view.sequence() + 1);
    }

    public SampleAppointment of(String patient, String email) {
        return copy(
                patient,
                view.practitionerName(),
                Optional.of(new EmailAddress(email)),
                view.language(),
                view.address());
    }

    public SampleAppointment withoutEmail() {
        return copy(view.patientName(), view.practitionerName(), Optional.empty(), view.language(), view.address());
    }

    public SampleAppointment with(String practitioner) {
        return copy(view.patientName(), practitioner, view.email(), view.language(), view.address());
    }

    public SampleAppointment in(Language language) {
        return copy(view.patientName(), view.practitionerName(), view.email(), language, view.address());
    }

    public SampleAppointment inPersonAt(String address) {
        return copy(view.patientName(), view.practitionerName(), view.email(), view.language(), Optional.of(address));
    }

    private SampleAppointment copy(String status, Instant start, int sequence) {
        return new SampleAppointment(new AppointmentView(
                view.id(),
                status,
                view.practitionerId(),
                view.practitionerName(),
                view.serviceName(),
                view.mode(),
                view.address(),
                start,
                start.plus(Duration.between(view.start(), view.end())),
                view.zone(),
                sequence,
                view.revision() + 1,
                view.priceSats(),
                start.minus(Duration.ofHours(24)),
                view.patientName(),
                view.email(),
                view.language(),
                view.token()));
    }

    private SampleAppointment copy(
            String patient,
            String practitioner,
            Optional<EmailAddress> email,
            Language language,
            Optional<String> address) {
        return new SampleAppointment(new AppointmentView(
                view.id(),
                view.status(),
                view.practitionerId(),
                practitioner,
                view.serviceName(),
                address.isPresent() ? ConsultationMode.IN_PERSON : ConsultationMode.VIDEO,
                address,
                view.start(),
                view.end(),
                view.zone(),
                view.sequence(),
                view.revision(),
                view.priceSats(),
                view.freeCancellationUntil(),
                patient,
                email,
                language,
                view.token()));
    }
}
