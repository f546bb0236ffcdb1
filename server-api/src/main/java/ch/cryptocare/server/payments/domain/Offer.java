package ch.cryptocare.server.payments.domain;

/** What a wallet pays: checked before anybody saw it. */
public record Offer(String bolt11, String paymentHash) {}
