package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.platform.Token;
import java.time.Instant;

/** On which devices an account signed in before. */
public interface Devices {
    boolean knows(AccountId account, Token device);

    void remember(AccountId account, Token device, Instant at);

    void forgetOf(AccountId account);

    void forget(Instant notSeenSince);
}
