package ch.cryptocare.common.problem;

import java.util.Locale;

/** Every way this system says no. Each client holds one sentence per language for each constant. */
public enum ProblemType {
    INVALID_INPUT(400),
    SIGN_IN_REQUIRED(401),
    SIGN_IN_FAILED(401),
    CODE_WRONG(401),
    PASSKEY_REFUSED(401),
    SIGNATURE_INVALID(401),
    COURSE_NOT_FREE(402),
    NOT_ALLOWED(403),
    PROOF_REQUIRED(403),
    SECOND_FACTOR_REQUIRED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    SLOT_TAKEN(409),
    SLOT_NOT_OFFERED(409),
    UNPAID_HOLD_EXISTS(409),
    PATIENT_BUSY(409),
    APPOINTMENT_NOT_OPEN(409),
    REQUEST_IN_PROGRESS(409),
    TOO_LATE_TO_CHANGE(409),
    EMAIL_TAKEN(409),
    SECOND_FACTOR_KEPT(409),
    ERASURE_BLOCKED(409),
    LAST_ADMINISTRATOR(409),
    OWN_ACCOUNT(409),
    NOBODY_PRACTISES(409),
    NOBODY_TRAINS(409),
    LAST_MANAGER(409),
    ALREADY_MEMBER(409),
    STAFF_ELSEWHERE(409),
    OTHER_ADDRESS(409),
    REFUND_OWED(409),
    REFUND_NOT_OPEN(409),
    PASSKEYS_FULL(409),
    CHANGED_MEANWHILE(409),
    CONSENT_KEPT(409),
    MEETING_NOT_READY(409),
    NOT_PAID(409),
    PREREQUISITE_MISSING(409),
    ATTEMPT_OVER(409),
    ATTEMPT_TOO_SOON(409),
    NO_ATTEMPT_LEFT(409),
    PATIENT_HAS_EMAIL(409),
    RECORDING_IN_USE(409),
    RECORDING_NOT_READY(409),
    NOT_TO_BE_CONFIRMED(409),
    CERTIFICATE_NOT_VALID(409),
    NAME_UNCHANGED(409),
    LINK_NOT_VALID(410),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    IDEMPOTENCY_KEY_REUSED(422),
    PASSWORD_WEAK(422),
    ANSWER_INVALID(422),
    QUESTIONS_UNREADABLE(422),
    TOO_MANY_REQUESTS(429),
    UNEXPECTED(500),
    PAYMENT_UNAVAILABLE(503),
    MEETING_UNAVAILABLE(503),
    OVERLOADED(503);

    public final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /** The stable word that clients switch on, as in {@code slot-taken}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The RFC 9457 {@code type}: a relative reference, served as a readable page. */
    public String uri() {
        return "/problems/" + code();
    }
}
