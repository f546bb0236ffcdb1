package ch.cryptocare.common.contract.auth;

import ch.cryptocare.common.value.Language;

/**
 * One person, opened by an administrator.
 *
 * @param recoveryCodesLeft how often the second factor may still be lost
 * @param sessions on how many devices they are signed in
 */
public record PersonResponse(
        PersonSummary person,
        Language language,
        boolean authenticator,
        int passkeys,
        int recoveryCodesLeft,
        int sessions) {}
