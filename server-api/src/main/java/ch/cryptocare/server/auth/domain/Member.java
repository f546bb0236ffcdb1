package ch.cryptocare.server.auth.domain;

/** A member, by name. */
public record Member(Membership membership, String name) {
    @Override
    public String toString() {
        return "Member[" + membership.id() + "]";
    }
}
