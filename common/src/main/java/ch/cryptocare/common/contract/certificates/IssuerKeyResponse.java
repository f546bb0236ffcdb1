package ch.cryptocare.common.contract.certificates;

import java.util.UUID;

/**
 * A key that proves that a badge is ours, as a JSON Web Key (RFC 7517).
 *
 * @param n the modulus, in base64url
 * @param e the exponent, in base64url
 */
public record IssuerKeyResponse(UUID kid, String kty, String use, String alg, String n, String e) {}
