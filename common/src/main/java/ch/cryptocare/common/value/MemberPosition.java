package ch.cryptocare.common.value;

/** As what somebody belongs to an organization: with it comes a role. */
public enum MemberPosition {
    STAFF(Role.STAFF),
    PRACTITIONER(Role.PRACTITIONER);

    public final Role role;

    MemberPosition(Role role) {
        this.role = role;
    }
}
