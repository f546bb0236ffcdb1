package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.server.auth.domain.Password;
import java.util.Optional;

/** Turns passwords into what may be stored. Slow on purpose: refused as OVERLOADED when too many wait. */
public interface PasswordHasher {
    String hash(Password password);

    /** Takes as long for nobody's password as for somebody's. */
    boolean matches(Password password, Optional<String> hash);

    /** Whether it was made with less effort than is asked for today. */
    boolean isOutdated(String hash);
}
