package ch.cryptocare.common.value;

/** What somebody is here; a person may be several. */
public enum Role {
    PATIENT(false),
    PRACTITIONER(true),
    STAFF(true),
    TRAINER(true),
    ADMIN(true);

    /** Whether nothing else works before a second factor is set up. */
    public final boolean needsSecondFactor;

    Role(boolean needsSecondFactor) {
        this.needsSecondFactor = needsSecondFactor;
    }
}
