package ch.cryptocare.common.contract.authoring;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.QuestionFormat;

/**
 * A file of questions.
 *
 * @param language in which they are asked
 * @param text of the file, as it is
 */
public record QuestionImportRequest(QuestionFormat format, Language language, String text) {}
