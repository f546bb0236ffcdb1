package ch.cryptocare.journeys.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** What is not throughput: latency at a given rate, many who want one slot, memory. */
final class Edges {
    private static final int FEW_RACERS = 50;
    private static final int RACERS = 200;
    private static final int MANY_RACERS = 800;
    private static final int SLOTS_A_SECOND = 100;
    private static final int HOLDS_A_SECOND = 50;
    private static final int FIRST_RACE = 80 * 60;

    private final Ground ground;
    private final Size size;

    Edges(Ground ground, Size size) {
        this.ground = ground;
        this.size = size;
    }

    void run(Report report) throws Exception {
        var operations = ground.operations;
        report.section("At a fixed rate");
        report.figures(
                "P9 slots, " + SLOTS_A_SECOND + " a second",
                ground.load.at(SLOTS_A_SECOND, SteadyState.CONNECTIONS, size.seconds() * 2, operations::newSlots));
        report.figures(
                "P9 booking, " + HOLDS_A_SECOND + " a second",
                ground.load.at(HOLDS_A_SECOND, SteadyState.CONNECTIONS, size.seconds() * 2, operations::hold));
        ground.forget();
        race(report);
        new Memory(ground, size).run(report);
        new SlotComputation().run(report);
    }

    private void race(Report report) throws Exception {
        report.section("Many clients want one slot");
        var statuses = new ConcurrentSkipListMap<Integer, AtomicInteger>();
        var winners = new ArrayList<Integer>();
        int slot = FIRST_RACE;
        for (int race = 1; race <= size.races(); race++)
            report.figures("P10 " + RACERS + " clients, race " + race, race(RACERS, slot++, winners, statuses));
        for (int racers : List.of(FEW_RACERS, RACERS, MANY_RACERS)) {
            var figures = race(racers, slot++, winners, statuses);
            report.note(
                    "G10 " + racers + " clients, the last answer's ms for each",
                    Numbers.rounded(figures.percentile(1) / racers));
        }
        report.note("winners of each race", winners.toString());
        report.note("answers by status", statuses.toString());
        ground.forget();
    }

    private Figures race(
            int racers, int slot, List<Integer> winners, ConcurrentSkipListMap<Integer, AtomicInteger> statuses) {
        var won = new AtomicInteger();
        var start = new CountDownLatch(racers);
        var figures = ground.load.exactly(racers, racers, number -> {
            var wire = new Wire(URI.create(ground.stack.url()).getPort());
            start.countDown();
            return () -> {
                start.await();
                var answer = wire.exchange(ground.operations.holdOf(1, slot, "racer" + slot + "." + number));
                statuses.computeIfAbsent(answer.status(), status -> new AtomicInteger())
                        .incrementAndGet();
                if (answer.status() == 201) won.incrementAndGet();
                wire.close();
                return answer.status() == 201 || answer.status() == 409;
            };
        });
        winners.add(won.get());
        return figures;
    }
}
