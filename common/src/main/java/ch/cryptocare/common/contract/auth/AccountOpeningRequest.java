package ch.cryptocare.common.contract.auth;

import java.time.LocalDate;

/** A password, chosen with the secret of a mailed link. {@code terms} is the version of the terms of use that is agreed to. */
public record AccountOpeningRequest(String token, String password, LocalDate terms) {
    @Override
    public String toString() {
        return "[account]";
    }
}
