package ch.cryptocare.server.auth;

import ch.cryptocare.common.value.AccountId;

/** Keeps what somebody agreed to in opening an account. */
public interface OpeningConsent {
    /** The owner agreed to the terms in force. Called in the transaction that opens the account. */
    void opened(AccountId account);
}
