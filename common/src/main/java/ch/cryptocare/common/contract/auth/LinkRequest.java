package ch.cryptocare.common.contract.auth;

/** The secret of a mailed link. */
public record LinkRequest(String token) {
    @Override
    public String toString() {
        return "[link]";
    }
}
