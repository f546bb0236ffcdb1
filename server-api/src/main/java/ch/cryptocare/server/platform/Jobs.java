package ch.cryptocare.server.platform;

import java.time.Duration;

/** Runs work regularly; one server at a time, however many there are. */
public interface Jobs {
    /** Names are stable: they are keys in the database. */
    void every(Duration pause, String name, Runnable work);
}
