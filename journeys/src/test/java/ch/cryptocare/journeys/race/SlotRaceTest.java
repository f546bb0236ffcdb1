package ch.cryptocare.journeys.race;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.journeys.clients.BookingClient;
import ch.cryptocare.journeys.clients.ClientJournal;
import ch.cryptocare.journeys.clients.Offer;
import ch.cryptocare.journeys.clients.Patient;
import ch.cryptocare.journeys.clients.Reply;
import ch.cryptocare.journeys.invariants.Reckoning;
import ch.cryptocare.journeys.stack.Stack;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many clients want the same time at the same moment, through HTTP. */
class SlotRaceTest {
    private static final int ROUNDS = Integer.getInteger("race.rounds", 5);
    private static final Duration UNTIL_QUIET = Duration.ofMinutes(1);
    private static final Duration LENGTH = Duration.ofMinutes(30);
    private static final int FAULT = 500;
    private static final ClientJournal JOURNAL = new ClientJournal();
    private static @TempDir Path home;
    private static Stack stack;

    private BookingClient client;
    private List<Offer> offers;

    @BeforeAll
    static void start() {
        stack = Stack.start(home);
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @BeforeEach
    void readWhatIsOffered() {
        client = new BookingClient(stack.url(), JOURNAL);
        offers = client.offers();
    }

    private record Wish(Offer offer, Instant start) {
        Instant end() {
            return start.plus(offer.length());
        }
    }

    @Test
    void ofTwoHundredClientsWhoTakeOneSlotOneGetsItAndTheOthersAreToldOfTheNextOnes() throws InterruptedException {
        var offer = offers.getFirst();
        var starts = client.freeStarts(offer, day(12), day(20));
        for (var start : starts.subList(0, ROUNDS)) assertOneWinner(race(200, i -> new Wish(offer, start)));
    }

    @Test
    void ofFiftyClientsWhoseTimesOverlapInPartOneGetsIn() throws InterruptedException {
        var longer = offers.stream()
                .filter(offer -> offer.length().compareTo(LENGTH) > 0)
                .findFirst()
                .orElseThrow();
        var shorter = offers.stream()
                .filter(offer -> offer.practitioner().equals(longer.practitioner()))
                .filter(offer -> offer.length().equals(LENGTH))
                .findFirst()
                .orElseThrow();
        var pairs = overlapping(longer, shorter);
        for (var pair : pairs.subList(0, ROUNDS)) assertOneWinner(race(50, i -> pair.get(i % 2)));
    }

    @AfterEach
    void nothingIsWrongAfterwards() {
        assertThat(JOURNAL.seen().calls()).noneMatch(call -> call.status().orElse(FAULT) >= FAULT);
        assertThat(new Reckoning(stack, JOURNAL).violations(UNTIL_QUIET)).isEmpty();
    }

    /** Starts that differ, for times that overlap; each pair on a day of its own. */
    private List<List<Wish>> overlapping(Offer longer, Offer shorter) {
        return IntStream.range(21, 50)
                .mapToObj(SlotRaceTest::day)
                .map(day -> {
                    var shorts = client.freeStarts(shorter, day, day.plusDays(1));
                    return client.freeStarts(longer, day, day.plusDays(1)).stream()
                            .map(start -> new Wish(longer, start))
                            .flatMap(wish -> shorts.stream()
                                    .filter(start -> start.isAfter(wish.start) && start.isBefore(wish.end()))
                                    .map(start -> List.of(wish, new Wish(shorter, start))))
                            .limit(1)
                            .toList();
                })
                .flatMap(List::stream)
                .toList();
    }

    private List<Reply> race(int clients, IntFunction<Wish> wishes) throws InterruptedException {
        return Together.all(IntStream.range(0, clients)
                .<Callable<Reply>>mapToObj(i -> {
                    var wish = wishes.apply(i);
                    var patient =
                            new Patient(client, JOURNAL, "ben" + i + "@" + wish.start.getEpochSecond() + ".example");
                    return () -> patient.take(wish.offer, wish.start);
                })
                .toList());
    }

    private static void assertOneWinner(List<Reply> replies) {
        var byOutcome = replies.stream()
                .collect(Collectors.groupingBy(
                        reply -> reply.status().orElse(0) + " " + reply.code(), Collectors.counting()));
        assertThat(byOutcome)
                .containsEntry("201 ", 1L)
                .containsEntry("409 slot-taken", replies.size() - 1L)
                .hasSize(2);
        assertThat(replies)
                .filteredOn(reply -> reply.is(409))
                .allSatisfy(reply ->
                        assertThat(reply.body().at("/facts/nextSlots").size()).isPositive());
    }

    private static LocalDate day(int ahead) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(ahead);
    }
}
