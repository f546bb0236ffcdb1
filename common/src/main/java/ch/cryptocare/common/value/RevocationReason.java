package ch.cryptocare.common.value;

/** Why a certificate is not worth anything any more. A word of ours, because everybody who looks it up reads it. */
public enum RevocationReason {
    /** It should never have been issued, by no fault of its holder. */
    ISSUED_BY_MISTAKE,
    /** A later look at the proof, as a regraded quiz, came to another result. */
    PROOF_DID_NOT_HOLD,
    /** Somebody deceived us. */
    DECEPTION
}
