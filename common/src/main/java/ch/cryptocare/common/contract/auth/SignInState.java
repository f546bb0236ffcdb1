package ch.cryptocare.common.contract.auth;

/** How far a sign-in has come. */
public enum SignInState {
    SIGNED_IN,
    /** The password was right; the second factor is awaited. */
    SECOND_FACTOR_REQUIRED
}
