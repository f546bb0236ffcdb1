package ch.cryptocare.sandbox.http;

import java.net.URI;
import java.util.Optional;

/** Addresses other people gave us. */
public final class Urls {
    private static final int MAX_LENGTH = 2_000;

    private Urls() {}

    /** An absolute http or https address with a host. */
    public static Optional<URI> http(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            URI url = URI.create(text);
            boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            return web && url.getHost() != null ? Optional.of(url) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
