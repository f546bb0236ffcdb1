package ch.cryptocare.server.messaging.db;

import ch.cryptocare.server.messaging.usecases.Messages;
import ch.cryptocare.server.messaging.usecases.MessagesContract;
import ch.cryptocare.support.TestDatabase;
import org.junit.jupiter.api.AfterAll;

class JooqMessagesTest extends MessagesContract {
    private static final TestDatabase DATABASE = TestDatabase.create();

    private final JooqMessages messages = new JooqMessages(DATABASE.database.sql, clock);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Override
    protected Messages messages() {
        return messages;
    }
}
