package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.scheduling.AppointmentListQuery;
import ch.cryptocare.common.contract.scheduling.AppointmentPage;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.contract.scheduling.AppointmentSummary;
import ch.cryptocare.common.contract.scheduling.SchedulingApi;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.InvoiceSummary;
import ch.cryptocare.server.payments.Payments;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import ch.cryptocare.server.scheduling.usecases.AppointmentList.Position;
import ch.cryptocare.server.scheduling.usecases.Booking;
import ch.cryptocare.server.scheduling.usecases.ListAppointments;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The list of one's own appointments. */
public final class OwnAppointments {
    private static final int PAGE = 20;

    private final ListAppointments listAppointments;
    private final Payments payments;

    public OwnAppointments(ListAppointments listAppointments, Payments payments) {
        this.listAppointments = listAppointments;
        this.payments = payments;
    }

    public void addTo(Api api) {
        api.serve(SchedulingApi.MINE, this::mine);
    }

    private AppointmentPage mine(Call<AppointmentListQuery> call) {
        var after = call.body().cursor().map(OwnAppointments::position);
        var found = listAppointments.of(call.caller().account(), after, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var paid = paid(page);
        var items = page.stream()
                .map(booking -> summary(booking, paid.contains(purchase(booking)), call.language()))
                .toList();
        return new AppointmentPage(items, found.size() > PAGE ? cursor(page) : Optional.empty());
    }

    private Set<PurchaseId> paid(List<Booking> page) {
        var purchases = page.stream().map(OwnAppointments::purchase).toList();
        return payments.invoicesOf(purchases).values().stream()
                .filter(invoice -> invoice.settledAt().isPresent())
                .map(InvoiceSummary::purchase)
                .collect(Collectors.toSet());
    }

    private static PurchaseId purchase(Booking booking) {
        return new PurchaseId(booking.appointment().id().value());
    }

    private static AppointmentSummary summary(Booking booking, boolean paid, Language language) {
        var appointment = booking.appointment();
        return new AppointmentSummary(
                appointment.id(),
                booking.token().text(),
                appointment.practitioner(),
                booking.practitionerName(),
                booking.serviceNames().getOrDefault(language, ""),
                appointment.agreement().mode(),
                AppointmentStatus.valueOf(appointment.status().name()),
                appointment.slot().start(),
                appointment.slot().end(),
                booking.zone().getId(),
                paid);
    }

    private static Optional<String> cursor(List<Booking> page) {
        var last = page.getLast().appointment();
        return Optional.of(last.slot().start() + "_" + last.id());
    }

    static Position position(String cursor) {
        var parts = cursor.split("_", -1);
        try {
            if (parts.length != 2) throw Refusal.invalid("cursor", "not-valid");
            var start = Moments.within("cursor", Instant.parse(parts[0]));
            return new Position(start, new AppointmentId(UUID.fromString(parts[1])));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Refusal.invalid("cursor", "not-valid");
        }
    }
}
