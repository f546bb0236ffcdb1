package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.scheduling.AppointmentRequest;
import ch.cryptocare.common.contract.scheduling.DeskAppointmentRequest;
import ch.cryptocare.common.contract.scheduling.DeskContact;
import ch.cryptocare.common.contract.scheduling.PatientContact;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.server.platform.http.Call;
import ch.cryptocare.server.scheduling.usecases.Contact;
import ch.cryptocare.server.scheduling.usecases.FindFreeSlots;
import ch.cryptocare.server.scheduling.usecases.Held;
import ch.cryptocare.server.scheduling.usecases.HoldRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What asks for a slot, as it comes over the wire; and what comes next when it is gone. */
public final class HoldRequests {
    private static final int ALTERNATIVES = 5;
    private static final int LONGEST_KEY = 255;

    private final FindFreeSlots findFreeSlots;
    private final InstantSource clock;

    public HoldRequests(FindFreeSlots findFreeSlots, InstantSource clock) {
        this.findFreeSlots = findFreeSlots;
        this.clock = clock;
    }

    Held hold(Call<AppointmentRequest> call, Function<HoldRequest, Held> hold) {
        var asked = call.body();
        var patient = asked.patient();
        return hold(call, asked.practitionerId(), asked.serviceId(), asked.start(), contact(patient, call), hold);
    }

    Held holdAtDesk(Call<DeskAppointmentRequest> call, Function<HoldRequest, Held> hold) {
        var asked = call.body();
        var patient = asked.patient();
        return hold(call, asked.practitionerId(), asked.serviceId(), asked.start(), contact(patient, call), hold);
    }

    private Held hold(
            Call<?> call,
            PractitionerId practitioner,
            ServiceTypeId service,
            Instant start,
            Contact contact,
            Function<HoldRequest, Held> hold) {
        var at = Moments.within("start", start);
        try {
            return hold.apply(new HoldRequest(practitioner, service, at, contact, call.clientNetwork(), key(call)));
        } catch (Refusal refusal) {
            throw explained(refusal, practitioner, service, at);
        }
    }

    private String key(Call<?> call) {
        var key = call.header("Idempotency-Key").orElseGet(() -> Ids.next(clock).toString());
        if (key.isBlank() || key.length() > LONGEST_KEY) throw Refusal.invalid("Idempotency-Key", "not-valid");
        return key;
    }

    /** Who came too late for a slot is told which ones come next. */
    Refusal explained(Refusal refusal, PractitionerId practitioner, ServiceTypeId service, Instant start) {
        if (refusal.type != ProblemType.SLOT_TAKEN) return refusal;
        var next = findFreeSlots.next(practitioner, service, start, ALTERNATIVES);
        return new Refusal(ProblemType.SLOT_TAKEN, Map.of("start", start.toString(), "nextSlots", next));
    }

    private static Contact contact(PatientContact patient, Call<?> call) {
        return new Contact(
                patient.name(),
                Optional.of(patient.email()),
                patient.phone(),
                patient.language().orElse(call.language()));
    }

    private static Contact contact(DeskContact patient, Call<?> call) {
        return new Contact(
                patient.name(),
                patient.email(),
                patient.phone(),
                patient.language().orElse(call.language()));
    }
}
