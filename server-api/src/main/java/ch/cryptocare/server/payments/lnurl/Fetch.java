package ch.cryptocare.server.payments.lnurl;

import java.io.IOException;
import java.net.URI;

/** Gets a small text from an address. */
public interface Fetch {
    /** @throws IOException when nothing usable came, in time */
    byte[] get(URI address) throws IOException;
}
