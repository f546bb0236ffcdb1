package ch.cryptocare.common.contract.scheduling;

/** @param revision the one that was seen */
public record ServiceWithdrawalRequest(long revision, boolean withdrawn) {}
