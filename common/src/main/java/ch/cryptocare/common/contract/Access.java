package ch.cryptocare.common.contract;

/** Who may call an endpoint. */
public enum Access {
    /** Anybody. */
    PUBLIC,
    /** Whoever carries the appointment's secret token as {@code Authorization: Bearer}. */
    APPOINTMENT_TOKEN,
    /** A provider, proven by its signature over the raw body. */
    SIGNED_WEBHOOK
}
