package ch.cryptocare.desktop.api;

/** One thing that the server tells while somebody listens. */
public record ServerEvent(String id, String name, String json) {
    @Override
    public String toString() {
        return "ServerEvent[" + name + "]";
    }
}
