package ch.cryptocare.common.contract.payments;

/** The answer to an accepted webhook. */
public record WebhookReceipt(boolean received) {}
