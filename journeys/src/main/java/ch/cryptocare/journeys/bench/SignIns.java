package ch.cryptocare.journeys.bench;

import ch.cryptocare.server.auth.domain.Password;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** What a sign-in costs beside bcrypt alone, and whether those notice who only look for a slot. */
final class SignIns {
    /** So many that none of them signs in more often than guessing is let. */
    private static final int ACCOUNTS = 1_000;

    private static final int WARM_UP = 20;
    private static final int FEW = 4;
    private static final int SLOTS_A_SECOND = 50;
    private static final int HOLDS_A_SECOND = 10;

    private final Ground ground;
    private final Size size;
    private final Crowd crowd;
    private final AtomicInteger turns = new AtomicInteger();

    /** @param home where the server's keys are */
    SignIns(Ground ground, Size size, Path home) {
        this.ground = ground;
        this.size = size;
        crowd = new Crowd(ground, home, "ben", ACCOUNTS);
    }

    void run(Report report) {
        int atOnce = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        report.section("Signing in, bcrypt at cost " + Crowd.COST + ", " + atOnce + " hashed at once");
        ground.load.exactly(FEW, WARM_UP, this::signIn);
        var limits = new ArrayList<Figures>();
        var ours = new ArrayList<Figures>();
        var cpu = new ArrayList<Double>();
        for (int round = 0; round < size.rounds(); round++) {
            limits.add(ground.load.saturating(atOnce, size.seconds(), this::bcrypt));
            ours.add(ground.load.saturating(FEW, size.seconds(), this::signIn));
            cpu.add(ours.getLast().cpu() / limits.getLast().loadCpu());
        }
        report.figures("P17 sign-in, one after the other", ground.load.saturating(1, size.seconds(), this::signIn));
        report.rounds("P17 sign-in, " + FEW + " at once", ours);
        report.rounds("  limit: bcrypt alone", limits);
        report.note("  limit: CPU ms of one", Numbers.rounded(limits.getLast().loadCpu()));
        report.note("  sign-in: CPU to limit", Numbers.spread(cpu));
        besideOthers(report, "slots", SLOTS_A_SECOND, ground.operations::newSlots);
        besideOthers(report, "booking", HOLDS_A_SECOND, ground.operations::hold);
        ground.forget();
    }

    /** At a fixed rate: first alone, then while as many sign in as are let, and more wait. */
    private void besideOthers(Report report, String name, int rate, Load.Workers workers) {
        ground.load.at(rate, SteadyState.CONNECTIONS, size.seconds(), workers);
        var alone = ground.load.at(rate, SteadyState.CONNECTIONS, size.seconds() * 2, workers);
        var signIns = CompletableFuture.supplyAsync(
                () -> ground.load.saturating(SteadyState.CONNECTIONS, size.seconds() * 3, this::signIn));
        ground.load.at(rate, SteadyState.CONNECTIONS, size.seconds() / 2, workers);
        var beside = ground.load.at(rate, SteadyState.CONNECTIONS, size.seconds() * 2, workers);
        report.figures("P18 " + name + ", " + rate + " a second, alone", alone);
        report.figures("  beside sign-ins at full speed", beside);
        report.figures("  those sign-ins", signIns.join());
    }

    private Load.Worker bcrypt(int number) {
        return () -> crowd.bcrypt.matches(new Password(Crowd.PASSWORD), Optional.of(crowd.hash));
    }

    /** Each from a network of its own: guessing is not what is measured. Who waits too long is refused. */
    private Load.Worker signIn(int number) throws Exception {
        var wire = new Wire(URI.create(ground.stack.url()).getPort());
        return new Load.Worker() {
            @Override
            public boolean run() throws Exception {
                int turn = turns.getAndIncrement();
                var body = crowd.signIn(turn % ACCOUNTS, false);
                var network = "X-Forwarded-For: 10." + turn % 256 + "." + turn / 256 % 256 + ".1";
                return wire.exchange(Wire.post("/api/sessions", body, network)).status() == 200;
            }

            @Override
            public void close() throws IOException {
                wire.close();
            }
        };
    }
}
