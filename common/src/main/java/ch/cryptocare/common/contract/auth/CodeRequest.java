package ch.cryptocare.common.contract.auth;

/** The six digits that an authenticator shows. */
public record CodeRequest(String code) {
    @Override
    public String toString() {
        return "[code]";
    }
}
