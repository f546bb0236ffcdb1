package ch.cryptocare.server.certificates.domain;

import ch.cryptocare.common.value.AccountId;

/** Whose certificate it is, and the name as it was printed. */
public record Holder(AccountId account, String name) {
    @Override
    public String toString() {
        return "[holder " + account + "]";
    }
}
