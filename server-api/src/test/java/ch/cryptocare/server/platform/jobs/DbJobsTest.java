package ch.cryptocare.server.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.support.TestDatabase;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DbJobsTest {
    private static final int MANY = 100;

    private final TestDatabase test = TestDatabase.create();
    private final Deliveries deliveries = new Deliveries(test.database, InstantSource.system());
    private final DbJobs jobs = new DbJobs();
    private final CountDownLatch mailServerIsBack = new CountDownLatch(1);
    private final CountDownLatch mails = new CountDownLatch(MANY);

    private record Booked(int number) {}

    private record Paid(String by) {}

    @AfterEach
    void stop() {
        mailServerIsBack.countDown();
        jobs.close();
        test.close();
    }

    @Test
    void aPaymentIsSettledBeforeTheMailsThatWaitedLonger() throws InterruptedException {
        var settled = new CountDownLatch(1);
        deliveries.on(Booked.class, "mails", booked -> mail());
        deliveries.firstOn(Paid.class, "settles", paid -> settled.countDown());
        for (int i = 0; i < MANY; i++) deliveries.publish(new Booked(i));
        deliveries.publish(new Paid("Ben"));
        jobs.start(test.database, deliveries);
        assertThat(settled.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void mailsThatHangLeaveTheDatabaseToOthers() throws InterruptedException {
        var hanging = new CountDownLatch(DbJobs.AT_ONCE);
        deliveries.on(Booked.class, "mails", booked -> {
            hanging.countDown();
            mail();
        });
        for (int i = 0; i < MANY; i++) deliveries.publish(new Booked(i));
        jobs.start(test.database, deliveries);
        assertThat(hanging.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(test.database.sql.selectOne().fetchSingle().value1()).isEqualTo(1);
        mailServerIsBack.countDown();
        assertThat(mails.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private void mail() {
        try {
            mailServerIsBack.await();
            mails.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
