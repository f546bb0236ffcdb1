package ch.cryptocare.common.contract.auth;

/** The present password and the next. */
public record PasswordChangeRequest(String currentPassword, String password) {
    @Override
    public String toString() {
        return "[password]";
    }
}
