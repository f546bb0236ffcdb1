package ch.cryptocare.server.platform;

import java.util.UUID;

/** Tells whoever watches a thing, at any server, that it changed; if and only if the running transaction commits. */
public interface Live {
    void changed(UUID thing);
}
