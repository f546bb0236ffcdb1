package ch.cryptocare.journeys.bench;

import java.util.ArrayList;

/** How long it takes to free many holds that lapsed at once. */
final class Expiry {
    private static final int FEW = 300;
    private static final int MANY = 3_000;
    private static final int ROUNDS = 3;

    /** As the server does it. */
    private static final String EXPIRE = """
            update scheduling.appointment set status = 'EXPIRED', revision = revision + 1, changed_at = now()
            where id in (select id from scheduling.appointment
              where status = 'PENDING' and hold_until <= now() limit 1000 for update skip locked)""";

    private final Ground ground;

    Expiry(Ground ground) {
        this.ground = ground;
    }

    void run(Report report) {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) ratios.add(millis(MANY) / millis(FEW));
        report.note("G9 expiring " + MANY + " holds for " + FEW + ", time", Numbers.spread(ratios));
    }

    private double millis(int count) {
        ground.load.exactly(10, count, ground.limit.holds(false));
        ground.say("update scheduling.appointment set hold_until = '2000-01-01' where status = 'PENDING'");
        long begin = System.nanoTime();
        for (int left = count; left > 0; left -= 1_000) ground.say(EXPIRE);
        double millis = (System.nanoTime() - begin) / 1e6;
        ground.clean();
        return millis;
    }
}
