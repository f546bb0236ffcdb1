package ch.cryptocare.common.contract;

/** Who may call an endpoint. */
public enum Access {
    /** Anybody. */
    PUBLIC,
    /** Whoever carries the appointment's secret token as {@code Authorization: Bearer}. */
    APPOINTMENT_TOKEN,
    /** Whoever is signed in, and has set up a second factor where their role asks for one. */
    SIGNED_IN,
    /** Whoever is signed in, also before the second factor that their role asks for is set up. */
    SETTING_UP,
    /** A practitioner or somebody who works at a practice's desk, signed in with their second factor. */
    PRACTICE,
    /** A trainer or an administrator, signed in with their second factor. */
    AUTHOR,
    /** An administrator who is signed in, with their second factor. */
    ADMIN,
    /** A provider, proven by its signature over the raw body. */
    SIGNED_WEBHOOK
}
