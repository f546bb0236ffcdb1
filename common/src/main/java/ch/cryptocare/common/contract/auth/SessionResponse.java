package ch.cryptocare.common.contract.auth;

import java.util.UUID;

/**
 * Who is signed in.
 *
 * @param secondFactorMissing whether a second factor must be set up before anything else works
 */
public record SessionResponse(UUID id, AccountResponse account, boolean secondFactorMissing) {}
