package ch.cryptocare.server.platform;

/** A value that no log, error or page may ever show. */
public record Secret(String value) {
    @Override
    public String toString() {
        return "[hidden]";
    }
}
