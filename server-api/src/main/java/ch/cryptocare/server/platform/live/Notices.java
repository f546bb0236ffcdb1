package ch.cryptocare.server.platform.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL's LISTEN and NOTIFY on one channel, over a connection that is opened again when it breaks. */
public final class Notices implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private static final int WAIT_MILLIS = 10_000;
    private static final long PAUSE_NANOS = 1_000_000_000L;

    private final DataSource pool;
    private final DataSource unpooled;
    private volatile Consumer<String> receiver = text -> {};
    private volatile boolean closed;
    private final Thread listener;

    /** @param unpooled gives connections that may be kept for as long as the server runs */
    public Notices(DataSource pool, DataSource unpooled) {
        this.pool = pool;
        this.unpooled = unpooled;
        listener = Thread.ofPlatform().daemon().name("live-listener").start(this::listen);
    }

    void deliverTo(Consumer<String> receiver) {
        this.receiver = receiver;
    }

    void send(String text) {
        try (var connection = pool.getConnection();
                var notify = connection.prepareStatement("select pg_notify('live', ?)")) {
            notify.setString(1, text);
            notify.execute();
        } catch (SQLException | RuntimeException e) {
            LOG.warn("a live notice was not sent", e);
        }
    }

    @Override
    public void close() {
        closed = true;
        listener.interrupt();
    }

    private void listen() {
        while (!closed) {
            try (var connection = unpooled.getConnection()) {
                receive(connection);
            } catch (SQLException | RuntimeException e) {
                if (!closed) LOG.warn("live notices are interrupted", e);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private void receive(Connection connection) throws SQLException {
        try (var listen = connection.createStatement()) {
            listen.execute("listen live");
        }
        var notices = connection.unwrap(PGConnection.class);
        while (!closed) {
            for (var notice : notices.getNotifications(WAIT_MILLIS)) deliver(notice.getParameter());
        }
    }

    /** One that nobody understands, from a newer server perhaps, must not cost the others. */
    private void deliver(String text) {
        try {
            receiver.accept(text);
        } catch (RuntimeException e) {
            LOG.warn("a live notice was not understood", e);
        }
    }
}
