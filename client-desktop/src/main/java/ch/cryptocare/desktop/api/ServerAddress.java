package ch.cryptocare.desktop.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Where the server is. Only a server on this very machine may be spoken to without https. */
public record ServerAddress(URI uri) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public static final ServerAddress USUAL = of("http://localhost:8080");

    /** Why an address cannot be used. */
    public enum Fault {
        NOT_AN_ADDRESS,
        HTTPS_NEEDED
    }

    /** Thrown with what is wrong with an address. */
    public static final class Refused extends IllegalArgumentException {
        public final Fault fault;

        Refused(Fault fault) {
            super(fault.name());
            this.fault = fault;
        }
    }

    public ServerAddress {
        if (uri.getHost() == null || uri.getUserInfo() != null) throw new Refused(Fault.NOT_AN_ADDRESS);
        switch (String.valueOf(uri.getScheme())) {
            case "https" -> {}
            case "http" -> {
                if (!THIS_MACHINE.contains(uri.getHost())) throw new Refused(Fault.HTTPS_NEEDED);
            }
            default -> throw new Refused(Fault.NOT_AN_ADDRESS);
        }
    }

    /** As people type it: {@code care.example.ch} means https. */
    public static ServerAddress of(String typed) {
        var text = typed.strip().replaceFirst("/+$", "");
        var whole = text.contains("://") ? text : "https://" + text;
        try {
            var uri = new URI(whole.toLowerCase(Locale.ROOT));
            if (uri.getHost() == null) throw new Refused(Fault.NOT_AN_ADDRESS);
            return new ServerAddress(
                    new URI(uri.getScheme(), uri.getUserInfo(), uri.getHost(), uri.getPort(), null, null, null));
        } catch (URISyntaxException e) {
            throw new Refused(Fault.NOT_AN_ADDRESS);
        }
    }

    URI at(String pathAndQuery) {
        return URI.create(uri + pathAndQuery);
    }

    /** A page for the browser. */
    public URI page(String path) {
        return at(path);
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
