package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.LeftOutQuestion;
import ch.cryptocare.common.contract.authoring.QuestionDraft;
import java.util.List;

/** What there is to be taken elsewhere, and what is not. */
record Found(List<Candidate> candidates, List<LeftOutQuestion> leftOut) {
    static Found of(List<QuestionDraft> questions, List<LeftOutQuestion> leftOut) {
        return new Found(questions.stream().map(Candidate::of).toList(), leftOut);
    }

    List<QuestionDraft> wanted() {
        return candidates.stream()
                .filter(one -> one.wanted().get())
                .map(Candidate::question)
                .toList();
    }
}
