package ch.cryptocare.journeys.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What grows with the data, and what stays: CPU per operation, the figure that noise touches least. */
final class Growth {
    private static final int SHORT = 7;
    private static final int FEW = 4;
    private static final int MANY_WEBHOOKS = 1_000_000;

    private final Ground ground;
    private final Size size;

    Growth(Ground ground, Size size) {
        this.ground = ground;
        this.size = size;
    }

    void run(Report report) throws Exception {
        report.section("Growth");
        var operations = ground.operations;
        grows(
                report,
                "G1 slots, history 10 times as long",
                operations.slotsOf(SHORT, 7),
                operations.slotsOf(Size.LONG, 7));
        grows(
                report,
                "G1 slots, history 100 times as long",
                operations.slotsOf(SHORT, 7),
                operations.slotsOf(Size.LONGER, 7));
        grows(
                report,
                "G3 booking, history 100 times as long",
                operations.holdWith(SHORT),
                operations.holdWith(Size.LONGER));
        grows(report, "G4 slots, 28 days for 7", operations.slotsOf(SHORT, 7), operations.slotsOf(SHORT, 28));
        new Expiry(ground).run(report);
        withManyKnownWebhooks(report);
        withMorePractitioners(report);
    }

    /** Both in turn, in small rounds. */
    private void grows(Report report, String name, Load.Workers small, Load.Workers large) {
        var ratios = new ArrayList<Double>();
        var database = new ArrayList<Double>();
        for (int round = 0; round < size.rounds() * 2; round++) {
            var first = run(round % 2 == 0 ? small : large);
            var second = run(round % 2 == 0 ? large : small);
            var less = round % 2 == 0 ? first : second;
            var more = round % 2 == 0 ? second : first;
            ratios.add(more.cpu() / less.cpu());
            database.add(more.databaseCpu() / less.databaseCpu());
        }
        ground.forget();
        report.note(name + ", CPU", Numbers.spread(ratios));
        report.note(name + ", db CPU", Numbers.spread(database));
    }

    private Figures run(Load.Workers workers) {
        return ground.load.saturating(FEW, size.seconds() / 2, workers);
    }

    /** Not in turn: their rows are written in between. */
    private void withManyKnownWebhooks(Report report) {
        run(ground.operations::webhook);
        var few = run(ground.operations::webhook);
        ground.say("""
                insert into platform.webhook_event
                select 'swiss-bitcoin-pay', gen_random_uuid() || ':settled', now() from generate_series(1, %d)""".formatted(MANY_WEBHOOKS));
        ground.say("vacuum analyze platform.webhook_event");
        var many = run(ground.operations::webhook);
        report.note("G8 webhook, a million known, CPU", Numbers.rounded(many.cpu() / few.cpu()));
        report.note("G8 webhook, a million known, db CPU", Numbers.rounded(many.databaseCpu() / few.databaseCpu()));
    }

    /** Not in turn: the database grows in between, and a server would look for what is due without any index. */
    private void withMorePractitioners(Report report) throws Exception {
        var few = List.of(
                run(ground.operations::newSlots), run(ground.operations::search), run(ground.operations::plainSearch));
        ground.stack.stopServer();
        try (var connection = ground.limit.connection()) {
            int first = Size.LONGER + size.longHistories();
            new Population(first, size.morePractitioners(), 100).fill(connection);
        }
        ground.stack.restartServer(Map.of());
        ground.load.exactly(SteadyState.CONNECTIONS, size.warmUp(), ground.operations::newSlots);
        ground.load.exactly(SteadyState.CONNECTIONS, size.warmUp() / 2, ground.operations::search);
        var many = List.of(
                run(ground.operations::newSlots), run(ground.operations::search), run(ground.operations::plainSearch));
        var names = List.of("G2 slots", "G5 searches", "G5 search for whoever is free first");
        for (int i = 0; i < names.size(); i++)
            report.note(
                    names.get(i) + ", " + size.morePractitioners() + " practitioners for "
                            + (Size.LONGER + size.longHistories() - 1) + ", CPU",
                    Numbers.rounded(many.get(i).cpu() / few.get(i).cpu()));
    }
}
