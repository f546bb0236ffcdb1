package ch.cryptocare.common.contract.authoring;

import ch.cryptocare.common.value.LeftOutReason;

/**
 * A question of a file that is not taken.
 *
 * @param number among the questions of the file, from 1 on
 * @param name as the file says; its first words, when it has none
 */
public record LeftOutQuestion(int number, String name, LeftOutReason reason) {}
