package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.QuestionDraft;
import java.util.List;
import java.util.function.Consumer;

/** Where questions come from that were written elsewhere. */
@FunctionalInterface
public interface OtherQuestions {
    /** @param taken told those that somebody chooses; never, when they think better of it */
    void choose(Consumer<List<QuestionDraft>> taken);
}
