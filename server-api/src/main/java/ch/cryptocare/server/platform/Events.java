package ch.cryptocare.server.platform;

/** Tells other modules what happened, if and only if the running transaction commits. */
public interface Events {
    void publish(Record event);
}
