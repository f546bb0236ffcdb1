package ch.cryptocare.common.contract.authoring;

/**
 * What is missing in a draft, or wrong.
 *
 * @param field where: {@code chapters[2].quiz.pools[0].questions[3].options}
 * @param reason a short stable word: {@code all-ticked-passes}
 */
public record DraftFault(String field, String reason) {}
