package ch.cryptocare.server.messaging.usecases;

class InMemoryMessagesTest extends MessagesContract {
    private final InMemoryMessages messages = new InMemoryMessages(clock);

    @Override
    protected Messages messages() {
        return messages;
    }
}
