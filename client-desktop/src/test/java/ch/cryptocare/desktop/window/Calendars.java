package ch.cryptocare.desktop.window;

import ch.cryptocare.common.contract.payments.InvoiceResponse;
import ch.cryptocare.common.contract.payments.InvoiceStatus;
import ch.cryptocare.common.contract.scheduling.AgendaAction;
import ch.cryptocare.common.contract.scheduling.AgendaAppointmentResponse;
import ch.cryptocare.common.contract.scheduling.AgendaEntry;
import ch.cryptocare.common.contract.scheduling.AgendaHoliday;
import ch.cryptocare.common.contract.scheduling.AgendaPractitioner;
import ch.cryptocare.common.contract.scheduling.AgendaPractitionerPage;
import ch.cryptocare.common.contract.scheduling.AgendaResponse;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.contract.scheduling.DeskContact;
import ch.cryptocare.common.contract.scheduling.ServiceResponse;
import ch.cryptocare.common.contract.scheduling.SlotPage;
import ch.cryptocare.common.contract.scheduling.WalkInPage;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.common.value.Specialty;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Ada's and Mei's calendars on a Monday, as a server tells of them. */
public final class Calendars {
    public static final PractitionerId ADA = new PractitionerId(new UUID(4, 1));
    public static final PractitionerId MEI = new PractitionerId(new UUID(4, 2));
    public static final AppointmentId BENS = new AppointmentId(new UUID(5, 1));
    public static final AppointmentId CLEOS = new AppointmentId(new UUID(5, 2));
    public static final ServiceTypeId VIDEO = new ServiceTypeId(new UUID(6, 1));
    public static final String INVOICE =
            "lnbcrt500u1pn0example" + "qyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgp".repeat(3);

    private Calendars() {}

    public static AgendaPractitioner practitioner(PractitionerId id, String name) {
        var names = Map.of("fr", "Téléconsultation", "en", "Video consultation");
        var video = new ServiceResponse(VIDEO, names, 30, 50_000, Optional.of(4_350L), ConsultationMode.VIDEO);
        return new AgendaPractitioner(id, name, Specialty.GENERAL_PRACTICE, "Europe/Zurich", true, List.of(video));
    }

    /** One of Monday's, in Zürich's time. */
    public static AgendaEntry entry(
            AppointmentId id, String patient, String from, int minutes, AppointmentStatus status) {
        var start = Instant.parse("2026-11-23T" + from + ":00Z").minus(Duration.ofHours(1));
        return new AgendaEntry(
                id,
                status,
                1,
                start,
                start.plus(Duration.ofMinutes(minutes)),
                VIDEO,
                Map.of("fr", "Téléconsultation", "en", "Video consultation"),
                ConsultationMode.VIDEO,
                patient,
                Optional.empty());
    }

    public static AgendaEntry bens() {
        return entry(BENS, "Ben Favre", "15:00", 30, AppointmentStatus.BOOKED);
    }

    public static AgendaEntry cleos() {
        return entry(CLEOS, "Cleo Martin", "15:30", 30, AppointmentStatus.PENDING);
    }

    public static AgendaResponse ofAda(AgendaEntry... entries) {
        return agenda(ADA, List.of(entries));
    }

    private static AgendaResponse agenda(PractitionerId whose, List<AgendaEntry> entries) {
        return new AgendaResponse(
                whose,
                "Europe/Zurich",
                entries,
                List.of(slot("07:00", "11:00"), slot("12:30", "17:00")),
                List.of(slot("16:00", "17:00")),
                List.of(new AgendaHoliday(LocalDate.parse("2026-11-24"), Map.of("fr", "Fête", "en", "Feast"), false)));
    }

    private static Slot slot(String from, String to) {
        return new Slot(Instant.parse("2026-11-23T" + from + ":00Z"), Instant.parse("2026-11-23T" + to + ":00Z"));
    }

    /** A day with one of each state. */
    public static AgendaResponse busyDay() {
        return ofAda(
                entry(new AppointmentId(new UUID(5, 10)), "Élodie Rochat", "08:00", 30, AppointmentStatus.FULFILLED),
                entry(new AppointmentId(new UUID(5, 11)), "Dmitri Volkov", "09:00", 50, AppointmentStatus.NOSHOW),
                entry(new AppointmentId(new UUID(5, 12)), "Hannah Müller", "14:00", 30, AppointmentStatus.ARRIVED),
                entry(new AppointmentId(new UUID(5, 13)), "Luca Rossi", "14:30", 20, AppointmentStatus.BOOKED),
                bens(),
                cleos());
    }

    public static AgendaAppointmentResponse close(AgendaEntry entry, AgendaAction... actions) {
        boolean unpaid = entry.status() == AppointmentStatus.PENDING;
        return new AgendaAppointmentResponse(
                entry,
                ADA,
                "Dr. Ada Keller",
                "Europe/Zurich",
                new DeskContact(
                        entry.patientName(),
                        Optional.of(new EmailAddress("patient@example.org")),
                        Optional.of("+41791234567"),
                        Optional.of(Language.FR)),
                50_000,
                entry.start().minus(Duration.ofDays(1)),
                true,
                Set.of(actions),
                Optional.of(new InvoiceResponse(
                        INVOICE,
                        50_000,
                        "00".repeat(32),
                        World.NOW.plus(Duration.ofMinutes(10)),
                        unpaid ? InvoiceStatus.OPEN : InvoiceStatus.SETTLED,
                        Optional.of(4_350L))),
                Optional.empty(),
                Optional.empty());
    }

    /** Adds them to what a server answers. */
    public static ScriptedServer on(ScriptedServer server) {
        return server.on(
                        "GET /api/agenda/practitioners",
                        new AgendaPractitionerPage(
                                List.of(practitioner(ADA, "Dr. Ada Keller"), practitioner(MEI, "Dr. Mei Tanaka"))))
                .on("GET /api/practitioners/" + ADA + "/agenda", busyDay())
                .on("GET /api/practitioners/" + MEI + "/agenda", agenda(MEI, List.of()))
                .on("GET /api/agenda/walk-ins", new WalkInPage(List.of()))
                .on("GET /api/agenda/events", _ -> ScriptedServer.Reply.events(""))
                .on(
                        "GET /api/practitioners/" + ADA + "/slots",
                        new SlotPage(List.of(slot("12:30", "13:00"), slot("13:00", "13:30")), "Europe/Zurich"))
                .on(
                        "GET /api/agenda/appointments/" + BENS,
                        close(bens(), AgendaAction.RESCHEDULE, AgendaAction.CANCEL, AgendaAction.RECORD_ARRIVAL))
                .on("GET /api/agenda/appointments/" + CLEOS, close(cleos(), AgendaAction.CANCEL));
    }
}
