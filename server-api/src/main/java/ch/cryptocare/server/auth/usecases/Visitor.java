package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.server.platform.Token;
import java.util.Optional;

/**
 * Where a request comes from.
 *
 * @param device as people call it, as in "Firefox on Linux"
 * @param known what this browser was given when somebody signed in with it before
 * @param network the network it came from
 */
public record Visitor(String device, Optional<Token> known, String network) {}
