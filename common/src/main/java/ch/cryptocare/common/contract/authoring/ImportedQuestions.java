package ch.cryptocare.common.contract.authoring;

import java.util.List;

/** What a file of questions brings, in its order: nothing is kept until somebody saves it in a draft. */
public record ImportedQuestions(List<QuestionDraft> questions, List<LeftOutQuestion> leftOut) {}
