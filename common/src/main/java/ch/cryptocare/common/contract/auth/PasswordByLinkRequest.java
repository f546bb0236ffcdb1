package ch.cryptocare.common.contract.auth;

/** A password, chosen with the secret of a mailed link. */
public record PasswordByLinkRequest(String token, String password) {
    @Override
    public String toString() {
        return "[password]";
    }
}
