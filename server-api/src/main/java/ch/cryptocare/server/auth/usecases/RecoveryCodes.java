package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.platform.Token;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;

/** What opens an account on the day when its second factor is lost. New ones take the place of all before. */
public final class RecoveryCodes {
    private static final int COUNT = 10;

    /** Without letters and digits that look alike; five bits each. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecondFactors factors;

    public RecoveryCodes(SecondFactors factors) {
        this.factors = factors;
    }

    /** @return what is shown this once: only hashes are kept */
    List<Token> renew(AccountId account) {
        var fresh = Stream.generate(RecoveryCodes::one).limit(COUNT).toList();
        factors.setRecoveryCodes(account, fresh);
        return fresh;
    }

    private static Token one() {
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return new Token(text.toString());
    }
}
