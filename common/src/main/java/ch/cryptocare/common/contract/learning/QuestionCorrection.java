package ch.cryptocare.common.contract.learning;

import ch.cryptocare.common.value.CorrectionKind;
import java.time.Instant;

/**
 * That a question was corrected after people were asked it.
 *
 * @param reason in the words of whoever corrected it
 * @param kept whether this attempt kept its mark, because it would have become less
 */
public record QuestionCorrection(CorrectionKind correction, String reason, Instant at, boolean kept) {}
