package ch.cryptocare.common.contract.auth;

/** What an authenticator app needs, as text, as a link and as a picture (SVG) to scan. Shown once. */
public record AuthenticatorResponse(String secret, String uri, String qrSvg) {
    @Override
    public String toString() {
        return "[authenticator]";
    }
}
