package ch.cryptocare.common.contract.authoring;

import java.util.List;
import java.util.Optional;

/**
 * Questions of which some are drawn for each attempt.
 *
 * @param drawn how many; without it, all
 */
public record PoolDraft(Optional<Integer> drawn, List<QuestionDraft> questions) {}
