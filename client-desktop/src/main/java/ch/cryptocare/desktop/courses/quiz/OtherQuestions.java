package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.QuestionDraft;
import java.util.List;
import java.util.function.Consumer;

/** Where questions come from that are written already; nobody is told any, when somebody thinks better of it. */
public interface OtherQuestions {
    void ofAFile(Consumer<List<QuestionDraft>> taken);

    void ofAnotherQuiz(Consumer<List<QuestionDraft>> taken);
}
