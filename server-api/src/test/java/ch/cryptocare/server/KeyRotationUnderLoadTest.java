package ch.cryptocare.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.db.JooqAccounts;
import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.platform.seal.KeyFile;
import ch.cryptocare.server.platform.seal.KeyRotation;
import ch.cryptocare.server.platform.seal.Resealing;
import ch.cryptocare.server.platform.seal.SealedRows;
import ch.cryptocare.server.platform.seal.TinkSealer;
import ch.cryptocare.support.TestDatabase;
import ch.cryptocare.support.TickingClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two servers read and write the same accounts all the time, while their keys are rotated twice. */
@Timeout(120)
class KeyRotationUnderLoadTest {
    private static final int PEOPLE = 300;
    private static final int MOMENTS = 500;
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final TestDatabase test = TestDatabase.create();
    private final TickingClock clock = new TickingClock("2026-11-22T09:00:00Z");
    private final List<AccountId> people = new ArrayList<>();

    /** The last name of each that a server has acknowledged: they are numbered. */
    private final AtomicIntegerArray acknowledged = new AtomicIntegerArray(PEOPLE);

    @TempDir
    private Path folder;

    private KeyFile file;
    private volatile CountDownLatch passing = new CountDownLatch(0);
    private volatile boolean over;

    @BeforeEach
    void openAccounts() throws Exception {
        file = KeyFile.plain(folder.resolve("data-keys.json"));
        file.create();
        var accounts = server();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(new AccountId(UUID.randomUUID()));
            accounts.add(new Account(people.get(i), person(i, 0), Language.FR, Set.of(Role.PATIENT), Optional.empty()));
        }
    }

    @AfterEach
    void close() {
        test.close();
    }

    private JooqAccounts server() {
        return new JooqAccounts(test.database.sql, TinkSealer.with(file, clock), clock);
    }

    private static Person person(int number, int name) {
        return new Person(String.valueOf(name), new EmailAddress("patient" + number + "@example.org"));
    }

    @Test
    void nothingIsUnreadableOrUndoneAndOldKeysGo() throws Exception {
        var rotation = new KeyRotation(file, clock);
        var resealing = new Resealing(test.database, TinkSealer.with(file, clock), clock, SealedColumns.ALL);
        var first = rotation.present();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var load = List.of(write(threads, server(), 0), write(threads, server(), 1), read(threads), read(threads));
            try {
                rotate(rotation, resealing);
                rotate(rotation, resealing);
            } finally {
                over = true;
            }
            for (var work : load) work.get();
        }
        assertThat(rotation.size()).isEqualTo(1);
        assertThat(rotation.present()).isNotEqualTo(first);
        assertThat(new SealedRows(test.database.sql, SealedColumns.ALL).counted())
                .containsExactly(new SealedRows.Count("auth.account.person", rotation.present(), PEOPLE));
        var afterwards = server();
        for (int i = 0; i < PEOPLE; i++) assertThat(name(afterwards, i)).isEqualTo(acknowledged.get(i));
    }

    private void rotate(KeyRotation rotation, Resealing resealing) throws Exception {
        rotation.begin(TEN_MINUTES);
        someTimePasses();
        clock.pass(TEN_MINUTES);
        someTimePasses();
        resealing.resealAll();
        clock.pass(TEN_MINUTES);
        while (!retired(rotation)) resealing.resealAll();
        someTimePasses();
    }

    /** Somebody may have been about to write what the old key sealed. */
    private boolean retired(KeyRotation rotation) throws Exception {
        try {
            rotation.retire(new SealedRows(test.database.sql, SealedColumns.ALL));
            return true;
        } catch (IllegalStateException stillNeeded) {
            assertThat(stillNeeded).hasMessageContaining("values of auth.account.person");
            return false;
        }
    }

    /** Until so much has been read and written again. */
    private void someTimePasses() throws InterruptedException {
        passing = new CountDownLatch(MOMENTS);
        assertThat(passing.await(60, TimeUnit.SECONDS)).as("work goes on").isTrue();
    }

    /** Each account has one writer, so that we know what must stand there. */
    private Future<?> write(ExecutorService threads, JooqAccounts accounts, int parity) {
        return threads.submit(() -> {
            var random = new Random(parity);
            while (!over) {
                int number = random.nextInt(PEOPLE / 2) * 2 + parity;
                int name = acknowledged.get(number) + 1;
                accounts.rename(people.get(number), person(number, name), Language.FR);
                acknowledged.set(number, name);
                passing.countDown();
            }
        });
    }

    private Future<?> read(ExecutorService threads) {
        var accounts = server();
        return threads.submit(() -> {
            var random = new Random();
            while (!over) {
                int number = random.nextInt(PEOPLE);
                int atLeast = acknowledged.get(number);
                if (name(accounts, number) < atLeast) throw new AssertionError("a name was undone");
                passing.countDown();
            }
        });
    }

    private int name(JooqAccounts accounts, int number) {
        var found = accounts.find(people.get(number)).orElseThrow();
        return Integer.parseInt(found.person().name());
    }
}
