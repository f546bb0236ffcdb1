package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.server.scheduling.domain.Alignment;
import ch.cryptocare.server.scheduling.domain.AvailabilityRule;
import ch.cryptocare.server.scheduling.domain.BookingPolicy;
import ch.cryptocare.server.scheduling.domain.DayWindow;
import ch.cryptocare.server.scheduling.domain.Schedule;
import ch.cryptocare.server.scheduling.domain.ServiceType;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody offers until they say otherwise: video consultations on weekdays, in the hours that are usual here. */
final class FirstOffer {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final DayWindow MORNING = new DayWindow(8 * 60, 12 * 60);
    private static final DayWindow AFTERNOON = new DayWindow(13 * 60 + 30, 17 * 60 + 30);
    private static final Duration LENGTH = Duration.ofMinutes(30);
    private static final Duration NOTICE = Duration.ofHours(2);
    private static final int HORIZON_DAYS = 60;
    private static final Sats PRICE = new Sats(50_000);

    private FirstOffer() {}

    static Schedule schedule(Practitioner of) {
        var rules = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .flatMap(day -> Stream.of(MORNING, AFTERNOON).map(window -> AvailabilityRule.every(day, window)))
                .toList();
        var policy = new BookingPolicy(Alignment.GRID, NOTICE, HORIZON_DAYS, null, null);
        return new Schedule(of.id(), ZURICH, rules, List.of(), policy, of.canton(), Set.of());
    }

    static ServiceType service(ServiceTypeId id) {
        return new ServiceType(
                id,
                Map.of(Language.FR, "Téléconsultation", Language.EN, "Video consultation"),
                LENGTH,
                LENGTH,
                Duration.ZERO,
                Duration.ZERO,
                PRICE,
                ConsultationMode.VIDEO,
                null);
    }
}
