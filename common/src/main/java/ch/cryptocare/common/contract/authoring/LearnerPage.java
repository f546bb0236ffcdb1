package ch.cryptocare.common.contract.authoring;

import java.util.List;
import java.util.Optional;

/** Learners, those who began last first. */
public record LearnerPage(List<LearnerResponse> items, Optional<String> nextCursor) {}
