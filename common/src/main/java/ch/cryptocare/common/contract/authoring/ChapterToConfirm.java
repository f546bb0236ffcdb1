package ch.cryptocare.common.contract.authoring;

import java.util.Map;

/**
 * A chapter that counts as done when a trainer says so.
 *
 * @param number in its course, from 1 on
 * @param title by language tag
 */
public record ChapterToConfirm(int number, Map<String, String> title) {}
