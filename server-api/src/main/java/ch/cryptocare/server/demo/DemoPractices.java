package ch.cryptocare.server.demo;

import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.common.value.Specialty;
import ch.cryptocare.server.scheduling.SchedulingModule;
import ch.cryptocare.server.scheduling.domain.Alignment;
import ch.cryptocare.server.scheduling.domain.AvailabilityRule;
import ch.cryptocare.server.scheduling.domain.BookingPolicy;
import ch.cryptocare.server.scheduling.domain.CancellationTerms;
import ch.cryptocare.server.scheduling.domain.DayWindow;
import ch.cryptocare.server.scheduling.domain.Schedule;
import ch.cryptocare.server.scheduling.domain.ServiceType;
import ch.cryptocare.server.scheduling.usecases.Practitioner;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invented practitioners, so that a first look at the product shows something; published as real ones are. */
public final class DemoPractices {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Sats USUAL_PRICE = new Sats(50_000);
    private static final int HORIZON_DAYS = 60;

    private final SchedulingModule scheduling;
    private final InstantSource clock;

    public DemoPractices(SchedulingModule scheduling, InstantSource clock) {
        this.scheduling = scheduling;
        this.clock = clock;
    }

    /** Into an empty directory only. */
    public void publishOnce() {
        if (scheduling.hasPractitioners()) return;
        for (var person : DemoPeople.ALL) publish(person);
        scheduling.refreshOpenings();
    }

    private void publish(DemoPeople.Person person) {
        var id = new PractitionerId(Ids.next(clock));
        var practitioner = new Practitioner(
                id,
                person.name(),
                person.specialty(),
                person.languages(),
                person.canton(),
                person.city(),
                Optional.of(person.address()),
                Map.of(Language.FR, person.aboutInFrench(), Language.EN, person.aboutInEnglish()));
        scheduling
                .publishPractice()
                .publish(practitioner, schedule(id, person), services(person), CancellationTerms.DEFAULT);
    }

    private static Schedule schedule(PractitionerId id, DemoPeople.Person person) {
        var rules = new ArrayList<AvailabilityRule>();
        for (var day : person.days()) {
            rules.add(AvailabilityRule.every(day, new DayWindow(person.fromHour() * 60, 12 * 60)));
            if (day != DayOfWeek.SATURDAY)
                rules.add(AvailabilityRule.every(day, new DayWindow(13 * 60 + 30, person.toHour() * 60)));
        }
        var policy = new BookingPolicy(Alignment.GRID, Duration.ofMinutes(30), HORIZON_DAYS, null, null);
        return new Schedule(id, ZURICH, rules, List.of(), policy, person.canton(), Set.of());
    }

    private List<ServiceType> services(DemoPeople.Person person) {
        var services = new ArrayList<ServiceType>();
        services.add(service("Téléconsultation", "Video consultation", 30, USUAL_PRICE, ConsultationMode.VIDEO));
        if (person.specialty() == Specialty.PSYCHOTHERAPY || person.specialty() == Specialty.PSYCHIATRY) {
            services.add(service("Séance par vidéo", "Video session", 50, new Sats(90_000), ConsultationMode.VIDEO));
        }
        if (person.inPerson())
            services.add(service(
                    "Consultation au cabinet",
                    "Consultation in person",
                    30,
                    new Sats(60_000),
                    ConsultationMode.IN_PERSON));
        return services;
    }

    private ServiceType service(String french, String english, int minutes, Sats price, ConsultationMode mode) {
        return new ServiceType(
                new ServiceTypeId(Ids.next(clock)),
                Map.of(Language.FR, french, Language.EN, english),
                Duration.ofMinutes(minutes),
                Duration.ofMinutes(minutes),
                Duration.ZERO,
                Duration.ofMinutes(minutes > 30 ? 10 : 0),
                price,
                mode,
                null);
    }
}
