package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.scheduling.SlotPage;
import ch.cryptocare.common.contract.scheduling.SlotQuery;
import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.platform.http.Answer;
import ch.cryptocare.server.scheduling.usecases.FindFreeSlots;
import ch.cryptocare.server.scheduling.usecases.Offer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Answers that were given before, as long as they are still true: the offer's revisions, which are read each time, tell
 * whether anything was booked or changed since.
 */
public final class KnownSlots {
    private static final long KEPT_BYTES = 16L << 20;
    private static final int BYTES_BESIDE = 300;

    private final FindFreeSlots findFreeSlots;
    private final InstantSource clock;
    private final Cache<Question, Known> known = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .<Question, Known>weigher(
                    (question, known) -> BYTES_BESIDE + known.answer().json().length)
            .build();

    public KnownSlots(FindFreeSlots findFreeSlots, InstantSource clock) {
        this.findFreeSlots = findFreeSlots;
        this.clock = clock;
    }

    private record Question(PractitionerId practitioner, ServiceTypeId service, Slot range) {}

    private record Known(long rulesRevision, long busyRevision, Instant until, Answer answer) {
        boolean holds(Offer offer, Instant now) {
            return rulesRevision == offer.rulesRevision()
                    && busyRevision == offer.busyRevision()
                    && now.isBefore(until);
        }
    }

    Answer of(PractitionerId practitioner, SlotQuery query) {
        var offer = findFreeSlots.offer(practitioner);
        var question = new Question(
                practitioner,
                query.service(),
                Moments.range(query.from(), query.to(), offer.schedule().zone()));
        var earlier = known.getIfPresent(question);
        if (earlier != null && earlier.holds(offer, clock.instant())) return earlier.answer;

        var found = findFreeSlots.in(offer, query.service(), question.range);
        var answer = answer(found, offer);
        known.put(question, new Known(offer.rulesRevision(), offer.busyRevision(), found.unchangedUntil(), answer));
        return answer;
    }

    private static Answer answer(FindFreeSlots.Found found, Offer offer) {
        try {
            var json = Json.MAPPER.writeValueAsBytes(
                    new SlotPage(found.slots(), offer.schedule().zone().getId()));
            return new Answer(
                    json,
                    "\"" + offer.rulesRevision() + "." + offer.busyRevision() + "."
                            + Integer.toHexString(found.slots().hashCode()) + "\"");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
