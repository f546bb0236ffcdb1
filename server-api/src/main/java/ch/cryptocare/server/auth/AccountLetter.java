package ch.cryptocare.server.auth;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import java.util.Optional;

/**
 * Something to tell the owner of an address.
 *
 * @param token the secret that the letter's link carries, if it has one
 * @param organization what the organization is called that it is about
 */
public record AccountLetter(
        Kind kind,
        EmailAddress to,
        String name,
        Language language,
        Optional<String> token,
        Optional<String> organization) {

    /** About the account itself. */
    public AccountLetter(Kind kind, EmailAddress to, String name, Language language, Optional<String> token) {
        this(kind, to, name, language, token, Optional.empty());
    }

    public enum Kind {
        OPEN_ACCOUNT,
        ALREADY_REGISTERED,
        RESET_PASSWORD,
        NO_ACCOUNT,
        CHANGE_EMAIL,
        INVITED,
        INVITED_TO_JOIN,
        MEMBERSHIP_ENDED,
        ROLE_GIVEN,
        ROLE_TAKEN,
        SECOND_FACTOR_RESET,
        PASSWORD_CHANGED,
        EMAIL_CHANGE_ASKED,
        EMAIL_CHANGED,
        AUTHENTICATOR_ADDED,
        AUTHENTICATOR_REMOVED,
        PASSKEY_ADDED,
        PASSKEY_REMOVED,
        RECOVERY_CODE_USED,
        RECOVERY_CODES_RENEWED,
        SESSION_STOLEN,
        CERTIFICATE_ISSUED,
        CERTIFICATE_REVOKED,
        QUIZ_REGRADED,
        EXPORT_READY,
        ERASURE_ASKED,
        ERASURE_STOPPED,
        ERASED
    }

    @Override
    public String toString() {
        return "AccountLetter[" + kind + "]";
    }
}
