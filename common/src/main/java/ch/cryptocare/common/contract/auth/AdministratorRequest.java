package ch.cryptocare.common.contract.auth;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The first administrator of a new installation, by the link that its first start printed. {@code terms} is the version of
 * the terms of use that is agreed to.
 */
public record AdministratorRequest(
        String token,
        EmailAddress email,
        PersonName name,
        String password,
        Optional<Language> language,
        LocalDate terms) {
    @Override
    public String toString() {
        return "[administrator]";
    }
}
