package ch.cryptocare.common.contract.learning;

import java.util.List;
import java.util.Optional;

/**
 * What an answer is worth, of one, and why.
 *
 * @param blank nothing was answered, which is not the same as nothing
 * @param policy how it was marked, with the number of the policy: {@code RIGHT_MINUS_WRONG_1}
 * @param worth exactly: {@code 1/2}
 * @param parts what each decision added or cost; told with the solution only, because it tells it
 * @param floor it is not worth less, whatever the parts are
 */
public record QuestionMark(boolean blank, String policy, String worth, List<MarkPart> parts, Optional<String> floor) {}
