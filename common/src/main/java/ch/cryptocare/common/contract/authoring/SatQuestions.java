package ch.cryptocare.common.contract.authoring;

import java.util.List;

/** Questions that people were asked, of the latest version first. */
public record SatQuestions(List<SatQuestion> items) {}
