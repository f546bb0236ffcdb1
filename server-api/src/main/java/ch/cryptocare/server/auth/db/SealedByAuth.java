package ch.cryptocare.server.auth.db;

import static ch.cryptocare.server.tables.auth.Tables.ACCOUNT;
import static ch.cryptocare.server.tables.auth.Tables.AUTHENTICATOR;
import static ch.cryptocare.server.tables.auth.Tables.LETTER;
import static ch.cryptocare.server.tables.auth.Tables.LINK;
import static ch.cryptocare.server.tables.auth.Tables.NEW_AUTHENTICATOR;
import static ch.cryptocare.server.tables.auth.Tables.PASSKEY;
import static ch.cryptocare.server.tables.auth.Tables.REFRESH_TOKEN;
import static ch.cryptocare.server.tables.auth.Tables.SIGNING_KEY;

import ch.cryptocare.server.platform.seal.SealedColumn;
import java.util.List;

/** All that this module seals. */
public final class SealedByAuth {
    public static final List<SealedColumn<?>> COLUMNS = List.of(
            new SealedColumn<>(ACCOUNT.PERSON, ACCOUNT.ID, JooqAccounts::place),
            new SealedColumn<>(AUTHENTICATOR.SECRET, AUTHENTICATOR.ACCOUNT_ID, JooqSecondFactors::place),
            new SealedColumn<>(NEW_AUTHENTICATOR.SECRET, NEW_AUTHENTICATOR.ACCOUNT_ID, JooqSecondFactors::place),
            new SealedColumn<>(PASSKEY.NAME, PASSKEY.ID, JooqPasskeys::place),
            new SealedColumn<>(LINK.CONTENT, LINK.TOKEN_HASH, JooqLinks::place),
            new SealedColumn<>(LETTER.CONTENT, LETTER.ID, JooqLetters::place),
            new SealedColumn<>(REFRESH_TOKEN.SUCCESSOR, REFRESH_TOKEN.HASH, JooqSessions::place),
            new SealedColumn<>(SIGNING_KEY.PRIVATE_KEY, SIGNING_KEY.ID, JooqSigningKeys::place));

    private SealedByAuth() {}
}
