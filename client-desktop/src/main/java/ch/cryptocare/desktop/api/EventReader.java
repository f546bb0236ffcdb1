package ch.cryptocare.desktop.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads server-sent events (WHATWG HTML §9.2.6), line by line. */
final class EventReader {
    private String lastId = "";
    private Optional<Duration> retry = Optional.empty();
    private String name = "";
    private volatile long lines;
    private final StringBuilder data = new StringBuilder();

    /** The id of the last event, to be sent when coming again. */
    Optional<String> lastId() {
        return Optional.of(lastId).filter(id -> !id.isEmpty());
    }

    /** How long the server wishes that we wait before coming again. */
    Optional<Duration> retry() {
        return retry;
    }

    /** How many there were in all, also those that say only that the server is there. */
    long lines() {
        return lines;
    }

    void read(BufferedReader in, Consumer<ServerEvent> heard) throws IOException {
        name = "";
        data.setLength(0);
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            count();
            if (line.isEmpty()) dispatch(heard);
            else if (!line.startsWith(":")) field(line);
        }
    }

    /** By one thread alone; others look. */
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void count() {
        lines++;
    }

    private void field(String line) {
        var colon = line.indexOf(':');
        var field = colon < 0 ? line : line.substring(0, colon);
        var value = colon < 0 ? "" : line.substring(colon + 1).replaceFirst("^ ", "");
        switch (field) {
            case "id" -> lastId = value;
            case "event" -> name = value;
            case "data" -> data.append(data.isEmpty() ? "" : "\n").append(value);
            case "retry" -> {
                if (value.matches("\\d{1,9}")) retry = Optional.of(Duration.ofMillis(Long.parseLong(value)));
            }
            default -> {} // the standard says to ignore what one does not know
        }
    }

    private void dispatch(Consumer<ServerEvent> heard) {
        if (!data.isEmpty()) heard.accept(new ServerEvent(lastId, name.isEmpty() ? "message" : name, data.toString()));
        name = "";
        data.setLength(0);
    }
}
