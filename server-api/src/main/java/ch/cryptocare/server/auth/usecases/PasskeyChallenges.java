package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.auth.domain.PasskeyPurpose;
import ch.cryptocare.server.platform.Token;
import java.time.Instant;
import java.util.Optional;

/** What authenticators were asked and have not answered. */
public interface PasskeyChallenges {
    /** @param account of whom it is asked; nobody in particular to sign in */
    void add(Token challenge, PasskeyPurpose purpose, Optional<AccountId> account, Instant endsAt);

    /** Uses it up. @return whether it was asked for this purpose, of this account, and not too long ago */
    boolean use(Token challenge, PasskeyPurpose purpose, Optional<AccountId> account, Instant now);

    void forget(Instant endedBefore);
}
