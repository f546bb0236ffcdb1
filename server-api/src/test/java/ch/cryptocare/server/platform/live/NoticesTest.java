package ch.cryptocare.server.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.platform.db.Pool;
import ch.cryptocare.support.TestDatabase;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class NoticesTest {
    private final TestDatabase test = TestDatabase.create();
    private final Notices notices = new Notices(test.database.pool(), Pool.unpooled(test.access));
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @BeforeEach
    void listen() throws InterruptedException {
        notices.deliverTo(text -> {
            if (text.equals("nonsense")) throw new IllegalArgumentException("cannot be read");
            heard.add(text);
        });
        hearsAgain("hello");
    }

    @AfterEach
    void close() {
        notices.close();
        test.close();
    }

    @Test
    void aNoticeThatNobodyUnderstandsDoesNotSilenceTheNext() throws InterruptedException {
        notices.send("nonsense");
        notices.send("sense");
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo("sense");
    }

    @Test
    void aConnectionThatBreaksIsOpenedAgain() throws InterruptedException {
        assertThat(test.database.sql.fetch("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where query = 'listen live' and datname = current_database()"))
                .hasSize(1);
        hearsAgain("good morning");
    }

    /** What is told while nobody listens is lost: somebody who waits says it again. */
    private void hearsAgain(String text) throws InterruptedException {
        do notices.send(text);
        while (heard.poll(200, TimeUnit.MILLISECONDS) == null);
        while (heard.poll(200, TimeUnit.MILLISECONDS) != null) {
            // The same, said more than once.
        }
    }
}
