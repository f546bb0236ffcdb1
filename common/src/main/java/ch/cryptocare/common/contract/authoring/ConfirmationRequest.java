package ch.cryptocare.common.contract.authoring;

/** @param chapter that is done, from 1 on */
public record ConfirmationRequest(int chapter) {}
