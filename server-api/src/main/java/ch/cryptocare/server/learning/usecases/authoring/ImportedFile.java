package ch.cryptocare.server.learning.usecases.authoring;

import ch.cryptocare.common.value.LeftOutReason;
import ch.cryptocare.server.learning.domain.quiz.Question;
import java.util.List;

/** What a file of questions brings, in its order. */
public record ImportedFile(List<Question> questions, List<LeftOut> leftOut) {
    public ImportedFile {
        questions = List.copyOf(questions);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A question that is not taken.
     *
     * @param number among the questions of the file, from 1 on
     */
    public record LeftOut(int number, String name, LeftOutReason reason) {}
}
