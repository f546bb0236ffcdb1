package ch.cryptocare.journeys.bench;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.bcrypt.BcryptHasher;
import ch.cryptocare.server.auth.db.JooqAccounts;
import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.auth.domain.Password;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.platform.seal.KeyFile;
import ch.cryptocare.server.platform.seal.TinkSealer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** What a sign-in costs beside bcrypt alone, and whether those notice who only look for a slot. */
final class SignIns {
    /** As in production, where nothing else is chosen. */
    private static final int COST = 12;

    /** So many that none of them signs in more often than guessing is let. */
    private static final int ACCOUNTS = 1_000;

    private static final String PASSWORD = "seven lazy otters juggle";
    private static final int WARM_UP = 20;
    private static final int FEW = 4;
    private static final int SLOTS_A_SECOND = 50;
    private static final int HOLDS_A_SECOND = 10;

    private final Ground ground;
    private final Size size;
    private final BcryptHasher bcrypt;
    private final String hash;
    private final AtomicInteger turns = new AtomicInteger();

    /** @param home where the server's keys are */
    SignIns(Ground ground, Size size, Path home) {
        this.ground = ground;
        this.size = size;
        var sealer = TinkSealer.with(KeyFile.plain(home.resolve("data-keys.json")), InstantSource.system());
        bcrypt = new BcryptHasher(sealer, COST, Runtime.getRuntime().availableProcessors());
        hash = bcrypt.hash(new Password(PASSWORD));
        enrol(sealer);
    }

    /** All with the same password: hashing a thousand of them would take minutes. */
    private void enrol(TinkSealer sealer) {
        try (var connection = ground.limit.connection()) {
            var accounts = new JooqAccounts(DSL.using(connection, SQLDialect.POSTGRES), sealer, InstantSource.system());
            for (int number = 0; number < ACCOUNTS; number++)
                accounts.add(new Account(
                        new AccountId(UUID.randomUUID()),
                        new Person("Ben", new EmailAddress(email(number))),
                        Language.EN,
                        Set.of(Role.PATIENT),
                        Optional.of(hash)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String email(int number) {
        return "ben" + number + ".signs.in@example.org";
    }

    void run(Report report) {
        int atOnce = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        report.section("Signing in, bcrypt at cost " + COST + ", " + atOnce + " hashed at once");
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
        var crowd = CompletableFuture.supplyAsync(
                () -> ground.load.saturating(SteadyState.CONNECTIONS, size.seconds() * 3, this::signIn));
        ground.load.at(rate, SteadyState.CONNECTIONS, size.seconds() / 2, workers);
        var beside = ground.load.at(rate, SteadyState.CONNECTIONS, size.seconds() * 2, workers);
        report.figures("P18 " + name + ", " + rate + " a second, alone", alone);
        report.figures("  beside sign-ins at full speed", beside);
        report.figures("  those sign-ins", crowd.join());
    }

    private Load.Worker bcrypt(int number) {
        return () -> bcrypt.matches(new Password(PASSWORD), Optional.of(hash));
    }

    /** Each from a network of its own: guessing is not what is measured. Who waits too long is refused. */
    private Load.Worker signIn(int number) throws Exception {
        var wire = new Wire(URI.create(ground.stack.url()).getPort());
        return new Load.Worker() {
            @Override
            public boolean run() throws Exception {
                int turn = turns.getAndIncrement();
                var body = "{\"email\":\"" + email(turn % ACCOUNTS) + "\",\"password\":\"" + PASSWORD + "\"}";
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
