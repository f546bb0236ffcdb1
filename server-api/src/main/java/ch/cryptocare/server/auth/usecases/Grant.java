package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.auth.domain.Session;
import ch.cryptocare.server.platform.Token;
import java.util.Optional;

/**
 * What somebody carries who has signed in.
 *
 * @param access proves it for some minutes
 * @param refresh asks for the next
 * @param device tells this browser from others from now on, when it was not known
 */
public record Grant(Account account, Session session, String access, Token refresh, Optional<Token> device) {
    @Override
    public String toString() {
        return "Grant[" + session.id() + "]";
    }
}
