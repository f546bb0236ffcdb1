package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.server.scheduling.domain.CancellationTerms;
import ch.cryptocare.server.scheduling.domain.Schedule;
import ch.cryptocare.server.scheduling.domain.ServiceType;
import java.util.List;

/** Who offers what and when, as it stands at one revision of the rules and one of the busy time. */
public record Offer(
        Practitioner who,
        Schedule schedule,
        List<ServiceType> services,
        CancellationTerms terms,
        long rulesRevision,
        long busyRevision) {
    public Offer {
        services = List.copyOf(services);
    }

    public PractitionerId practitioner() {
        return schedule.practitioner();
    }

    /** As {@link #service}, of one that somebody named. */
    ServiceType named(ServiceTypeId id) {
        return services.stream()
                .filter(service -> service.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("service", "not-known"));
    }

    /** What can be booked. */
    public List<ServiceType> offered() {
        return services.stream()
                .filter(service -> service.withdrawnAt() == null)
                .toList();
    }

    /** The service, which must be one of this practitioner's; also one that was withdrawn. */
    public ServiceType service(ServiceTypeId id) {
        return services.stream()
                .filter(service -> service.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    Offer with(Schedule otherSchedule, List<ServiceType> otherServices, CancellationTerms otherTerms) {
        return new Offer(who, otherSchedule, otherServices, otherTerms, rulesRevision, busyRevision);
    }

    public Offer atRules(long revision) {
        return new Offer(who, schedule, services, terms, revision, busyRevision);
    }

    public Offer at(long busyRevision) {
        return new Offer(who, schedule, services, terms, rulesRevision, busyRevision);
    }
}
