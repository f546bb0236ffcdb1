package ch.cryptocare.common.contract.learning;

import ch.cryptocare.common.value.Language;

/** In which language what is said is read. */
public record CaptionQuery(Language language) {}
