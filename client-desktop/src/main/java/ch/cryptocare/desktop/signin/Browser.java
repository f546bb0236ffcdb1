package ch.cryptocare.desktop.signin;

import java.net.URI;

/** Opens a page where people read pages. */
@FunctionalInterface
public interface Browser {
    void open(URI page);
}
