package ch.cryptocare.server.telehealth.domain;

/** A room at the provider. */
public record Room(String id, String joinUrl) {
    /** Without the link: whoever has it can enter. */
    @Override
    public String toString() {
        return "Room[" + id + "]";
    }
}
