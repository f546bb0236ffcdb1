package ch.cryptocare.server.legal.usecases;

import ch.cryptocare.common.value.AccountId;
import java.util.Set;

/** Whom we have forgotten, by number, kept where no backup of the database takes it back. */
public interface ErasureJournal {
    void add(AccountId account);

    Set<AccountId> accounts();
}
