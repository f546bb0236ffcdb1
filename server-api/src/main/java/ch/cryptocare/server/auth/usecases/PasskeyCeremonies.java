package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.server.auth.domain.Passkey;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.platform.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * WebAuthn: what an authenticator is asked, and what its answer is worth. Questions and answers have the JSON form of
 * the standard. An answer that is not right is refused as PASSKEY_REFUSED, whatever is wrong with it.
 */
public interface PasskeyCeremonies {
    /**
     * What an authenticator is asked, to make a passkey.
     *
     * @param handle what authenticators know the account by
     * @param present those that it has: none is made where one is
     */
    Map<String, Object> creation(Token challenge, String handle, Person person, List<Passkey> present);

    /** What one of these passkeys is asked; any, if there are none. */
    Map<String, Object> request(Token challenge, List<Passkey> allowed);

    /** What the answer to a creation says that it answers: nothing of it is proven. */
    Token challengeOf(Map<String, Object> made);

    /** What the answer to a request says of itself: nothing of it is proven. */
    Claim claim(Map<String, Object> used);

    /** What was made for this challenge and account, on our site, by somebody whom the authenticator knows. */
    Made verify(Map<String, Object> made, Token challenge, String handle);

    /** The passkey signed this challenge, on our site, for somebody whom the authenticator knows. */
    Used verify(Map<String, Object> used, Token challenge, Passkey passkey);

    /** @param handle whose passkey it says it is; it need not, where that is known */
    record Claim(Token challenge, String credentialId, Optional<String> handle) {}

    record Made(
            String credentialId,
            byte[] publicKey,
            long signCount,
            Set<String> transports,
            boolean synced,
            boolean backedUp) {}

    record Used(long signCount, boolean backedUp) {}
}
