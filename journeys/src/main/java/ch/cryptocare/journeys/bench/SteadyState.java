package ch.cryptocare.journeys.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** What the warm server can do, in alternating rounds with what PostgreSQL can do without it. */
final class SteadyState {
    static final int CONNECTIONS = 32;
    private static final int LIMIT_CONNECTIONS = 10;
    private static final int PAID_A_ROUND = 500;
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    private final Ground ground;
    private final Size size;
    private final Load load;
    private final Operations operations;
    private final Limit limit;

    SteadyState(Ground ground, Size size) {
        this.ground = ground;
        this.size = size;
        this.load = ground.load;
        this.operations = ground.operations;
        this.limit = ground.limit;
    }

    void run(Report report) {
        warmUp();
        report.section("Warm, " + CONNECTIONS + " connections; CPU in ms per operation");
        compare(report, "P1 slots, not known", operations::newSlots, limit.slots(false), limit.slots(true));
        alone(report, "P3 slots, known", operations::repeatedSlots);
        alone(report, "search", operations::search);
        compare(report, "P4 booking (hold and invoice)", operations::hold, limit.holds(false), limit.holds(true));
        bookings(report);
        alone(report, "P8 mixed 65/20/10/5", operations::mixed);
        report.note("P15 server's memory after mixed, MiB", ground.server().residentMegabytes());
    }

    private void warmUp() {
        load.exactly(CONNECTIONS, size.warmUp(), operations::newSlots);
        load.exactly(CONNECTIONS, size.warmUp() / 2, operations::repeatedSlots);
        load.exactly(CONNECTIONS, size.warmUp() / 2, operations::search);
        load.exactly(CONNECTIONS, size.warmUp() / 2, operations::hold);
        load.exactly(CONNECTIONS, size.warmUp() / 4, operations::mixed);
        ground.forget();
    }

    private void alone(Report report, String name, Load.Workers workers) {
        var rounds = new ArrayList<Figures>();
        for (int round = 0; round < size.rounds(); round++) {
            rounds.add(load.saturating(CONNECTIONS, size.seconds(), workers));
            ground.forget();
        }
        report.rounds(name, rounds);
    }

    private void compare(Report report, String name, Load.Workers server, Load.Workers oneByOne, Load.Workers inOneGo) {
        var ours = new ArrayList<Figures>();
        var limits = new ArrayList<Figures>();
        var trips = new ArrayList<Figures>();
        for (int round = 0; round < size.rounds(); round++) {
            if (round % 2 == 0) ours.add(load.saturating(CONNECTIONS, size.seconds(), server));
            limits.add(limit(oneByOne));
            trips.add(limit(inOneGo));
            if (round % 2 == 1) ours.add(load.saturating(CONNECTIONS, size.seconds(), server));
            ground.forget();
            ground.clean();
        }
        report.rounds(name, ours);
        report.rounds("  limit: one by one", limits);
        report.rounds("  limit: in one go", trips);
        ratios(report, name, ours, limits, trips);
    }

    private Figures limit(Load.Workers workers) {
        return load.saturating(LIMIT_CONNECTIONS, size.seconds() / 2, workers);
    }

    private static void ratios(
            Report report, String name, List<Figures> ours, List<Figures> limits, List<Figures> trips) {
        var rate = new ArrayList<Double>();
        var cpu = new ArrayList<Double>();
        var cpuOfOne = new ArrayList<Double>();
        for (int round = 0; round < ours.size(); round++) {
            rate.add(ours.get(round).rate() / limits.get(round).rate());
            cpu.add(ours.get(round).databaseCpu() / limits.get(round).databaseCpu());
            cpuOfOne.add(ours.get(round).databaseCpu() / trips.get(round).databaseCpu());
        }
        report.note("  " + name + ": rate to limit", Numbers.spread(rate));
        report.note("  " + name + ": db CPU to limit", Numbers.spread(cpu));
        report.note("  " + name + ": db CPU to one go", Numbers.spread(cpuOfOne));
    }

    /** From the payment at the sandbox until the appointment is booked; the meeting and the mail follow meanwhile. */
    private void bookings(Report report) {
        var ours = new ArrayList<Figures>();
        var limits = new ArrayList<Figures>();
        var trips = new ArrayList<Figures>();
        for (int round = 0; round < size.rounds(); round++) {
            ours.add(booked());
            load.exactly(LIMIT_CONNECTIONS, PAID_A_ROUND * 2, limit.holds(false));
            limits.add(load.exactly(LIMIT_CONNECTIONS, PAID_A_ROUND, limit.bookings(false)));
            trips.add(load.exactly(LIMIT_CONNECTIONS, PAID_A_ROUND, limit.bookings(true)));
            ground.forget();
            ground.clean();
        }
        report.rounds("P6 webhook until booked", ours);
        report.rounds("  limit: one by one", limits);
        report.rounds("  limit: in one go", trips);
        ratios(report, "webhook", ours, limits, trips);
    }

    private Figures booked() {
        load.exactly(CONNECTIONS, PAID_A_ROUND, operations::hold);
        double before = unpaid();
        var meter = ground.meter();
        var paid = load.exactly(CONNECTIONS / 4, PAID_A_ROUND, operations::pay);
        var patience = System.nanoTime() + PATIENCE_NANOS;
        while (unpaid() > before - PAID_A_ROUND && System.nanoTime() < patience) LockSupport.parkNanos(50_000_000);
        return meter.read(this::latencies, paid.errors(), (long) (paid.loadCpu() * 1e6 * PAID_A_ROUND));
    }

    /** By an index: what is asked again and again while others are measured must cost next to nothing. */
    private double unpaid() {
        return ground.number("select count(*) from scheduling.appointment where status = 'PENDING'");
    }

    /** As the database has them: from the payment at the gateway until the appointment was changed. */
    private long[] latencies() {
        return ground.numbers("""
                        select extract(epoch from changed_at - settled_at) * 1e9
                        from (select * from payments.invoice where settled_at > now() - interval '10 minutes'
                          order by settled_at desc limit %d) i
                        join scheduling.appointment a on a.invoice_id = i.id order by 1""".formatted(PAID_A_ROUND));
    }
}
