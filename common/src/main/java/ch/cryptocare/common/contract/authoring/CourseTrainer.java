package ch.cryptocare.common.contract.authoring;

import ch.cryptocare.common.value.AccountId;

/** A trainer who writes at a course. */
public record CourseTrainer(AccountId account, String name) {}
