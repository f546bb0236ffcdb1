package ch.cryptocare.server.learning.db;

import ch.cryptocare.server.learning.domain.quiz.Answer;
import ch.cryptocare.server.learning.domain.quiz.OptionId;
import ch.cryptocare.server.tables.learning.tables.records.AnswerRecord;
import ch.cryptocare.server.tables.learning.tables.records.AttemptRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Attempts and answers as they are told to whoever made them. */
final class QuizTold {
    private QuizTold() {}

    static Map<String, Object> attempt(UUID course, AttemptRecord attempt) {
        var told = new HashMap<String, Object>();
        told.put("course", course.toString());
        told.put("chapter", attempt.getPosition());
        told.put("attempt", attempt.getOrdinal());
        told.put("startedAt", attempt.getStartedAt());
        told.put("status", attempt.getState());
        if (attempt.getEndedAt() != null) told.put("endedAt", attempt.getEndedAt());
        if (attempt.getEarned() != null) told.put("earned", attempt.getEarned());
        if (attempt.getPoints() != null) told.put("pointsInAll", attempt.getPoints());
        return Map.copyOf(told);
    }

    static Map<String, Object> answer(UUID course, int chapter, int attempt, AnswerRecord answer) {
        var told = new HashMap<String, Object>();
        told.put("course", course.toString());
        told.put("chapter", chapter);
        told.put("attempt", attempt);
        told.put("question", answer.getQuestion());
        told.put("answeredAt", answer.getSavedAt());
        if (answer.getAnswer() != null) told.put("answer", said(QuizJson.read(Answer.class, answer.getAnswer())));
        return Map.copyOf(told);
    }

    private static Object said(Answer answer) {
        return switch (answer) {
            case Answer.Chosen(var option) -> option.value();
            case Answer.Ticked(var options) -> names(options);
            case Answer.Ordered(var options) -> names(options);
            case Answer.Matched(var pairs) ->
                pairs.stream().map(pair -> pair.left() + " – " + pair.right()).toList();
            case Answer.Said(var isTrue) -> isTrue;
            case Answer.Typed(var number) -> number;
        };
    }

    private static List<String> names(List<OptionId> options) {
        return options.stream().map(OptionId::value).toList();
    }
}
