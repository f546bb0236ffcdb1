package ch.cryptocare.desktop.window;

import ch.cryptocare.common.contract.operations.AuditChainResponse;
import ch.cryptocare.common.contract.operations.AuditEventPage;
import ch.cryptocare.common.contract.operations.AuditEventSummary;
import ch.cryptocare.common.contract.operations.FailedJobPage;
import ch.cryptocare.common.contract.operations.FailedJobState;
import ch.cryptocare.common.contract.operations.FailedJobSummary;
import ch.cryptocare.common.contract.operations.FailureKind;
import ch.cryptocare.common.contract.operations.HealthResponse;
import ch.cryptocare.common.contract.scheduling.ProfilePage;
import ch.cryptocare.common.contract.scheduling.ProfileResponse;
import ch.cryptocare.common.contract.scheduling.ProfileTexts;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Specialty;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What administrators see of the server, and of those who practise there. */
public final class Administration {
    public static final UUID JOB = new UUID(8, 1);
    public static final UUID EVENT = new UUID(8, 2);
    public static final AccountId GRETA = new AccountId(new UUID(8, 3));

    private Administration() {}

    public static ProfileResponse profile(String name, Optional<AccountId> owner) {
        return new ProfileResponse(
                new PractitionerId(new UUID(7, name.hashCode())),
                name,
                Specialty.DERMATOLOGY,
                List.of("fr", "ja"),
                Canton.VD,
                "Lausanne",
                Optional.of("Rue du Lac 1"),
                new ProfileTexts("La peau.", "Skin."),
                owner);
    }

    public static FailedJobSummary job(FailedJobState state, int tries) {
        return new FailedJobSummary(
                state == FailedJobState.WAITING ? JOB : new UUID(8, state.name().hashCode()),
                "AppointmentBooked -> messaging tells the patient",
                state,
                World.NOW.minus(Duration.ofHours(3)),
                tries,
                World.NOW.plus(Duration.ofMinutes(4)),
                tries > 0 ? Optional.of(FailureKind.PROVIDER) : Optional.empty());
    }

    public static AuditEventSummary event(String action, Optional<AccountId> actor, Map<String, String> facts) {
        return new AuditEventSummary(
                EVENT, World.NOW.minus(Duration.ofMinutes(5)), actor, action, new UUID(7, 7), facts);
    }

    public static AuditChainResponse whole() {
        return new AuditChainResponse(true, Optional.of(World.NOW.minus(Duration.ofMinutes(40))), 12_345);
    }

    public static HealthResponse wellButForMails() {
        return new HealthResponse(List.of(), List.of(), 2, 0, 0, 2, whole(), Optional.of(61L));
    }

    public static ScriptedServer on(ScriptedServer server) {
        var profiles =
                List.of(profile("Dr. Mei Tanaka", Optional.of(GRETA)), profile("Dr. Jonas Meier", Optional.empty()));
        var jobs = List.of(
                job(FailedJobState.WAITING, 14), job(FailedJobState.RUNNING, 1), job(FailedJobState.STOPPED, 0));
        var events = List.of(
                event("role-given", Optional.of(GRETA), Map.of("role", "ADMIN")),
                event("appointment-booked", Optional.empty(), Map.of("revision", "2")),
                event("consent-given", Optional.of(GRETA), Map.of("document", "TERMS", "version", "2026-11-22")),
                event("signed-in", Optional.of(GRETA), Map.of()));
        return server.on("GET /api/profiles", new ProfilePage(profiles, Optional.of("next")))
                .on("GET /api/failed-jobs", new FailedJobPage(jobs, Optional.empty()))
                .on("POST /api/failed-jobs/" + JOB + "/retry", job(FailedJobState.WAITING, 14))
                .on("GET /api/audit-events", new AuditEventPage(events, Optional.of("next"), whole()))
                .on("GET /api/health", wellButForMails());
    }
}
