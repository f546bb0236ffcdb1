package ch.cryptocare.common.contract.learning;

import ch.cryptocare.common.value.AttemptId;
import ch.cryptocare.common.value.AttemptStatus;
import ch.cryptocare.common.value.CourseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An attempt with its questions, in the order in which this attempt has them.
 *
 * @param now what time it is here: what is left of an attempt is told by no other clock
 * @param formerResult what it brought when it ended, when a question was corrected since and it brings something else
 */
public record AttemptResponse(
        AttemptId id,
        CourseId course,
        int chapter,
        int ordinal,
        AttemptStatus status,
        Instant now,
        Instant startedAt,
        Optional<Instant> deadline,
        Optional<Instant> endedAt,
        Optional<QuizResult> result,
        Optional<QuizResult> formerResult,
        List<AskedQuestion> questions) {}
