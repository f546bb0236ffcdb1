package ch.cryptocare.journeys.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** What is not throughput: latency at a given rate, many who want one slot, memory. */
final class Edges {
    private static final int RACERS = 200;
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
                "slots, " + SLOTS_A_SECOND + " a second",
                ground.load.at(SLOTS_A_SECOND, SteadyState.CONNECTIONS, size.seconds() * 2, operations::newSlots));
        report.figures(
                "booking, " + HOLDS_A_SECOND + " a second",
                ground.load.at(HOLDS_A_SECOND, SteadyState.CONNECTIONS, size.seconds() * 2, operations::hold));
        ground.forget();
        race(report);
        new Memory(ground, size).run(report);
        new SlotComputation().run(report);
    }

    private void race(Report report) throws Exception {
        report.section(RACERS + " clients want one slot, " + size.races() + " times");
        var statuses = new java.util.concurrent.ConcurrentSkipListMap<Integer, AtomicInteger>();
        var winners = new ArrayList<Integer>();
        for (int race = 0; race < size.races(); race++) {
            int slot = FIRST_RACE + race;
            var won = new AtomicInteger();
            var start = new CountDownLatch(RACERS);
            var figures = ground.load.exactly(RACERS, RACERS, number -> {
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
            report.figures("race " + (race + 1), figures);
        }
        report.note("winners of each race", winners.toString());
        report.note("answers by status", statuses.toString());
        ground.forget();
    }
}
