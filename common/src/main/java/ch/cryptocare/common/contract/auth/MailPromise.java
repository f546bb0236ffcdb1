package ch.cryptocare.common.contract.auth;

/** A mail is on its way, if there is anything to tell that address. Always the same answer: it tells nobody who has an account. */
public record MailPromise() {}
