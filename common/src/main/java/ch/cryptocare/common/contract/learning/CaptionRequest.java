package ch.cryptocare.common.contract.learning;

import ch.cryptocare.common.value.Language;

/** @param track what is said, and when (WebVTT) */
public record CaptionRequest(Language language, String track) {}
