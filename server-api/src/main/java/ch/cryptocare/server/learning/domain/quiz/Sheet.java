package ch.cryptocare.server.learning.domain.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Which questions an attempt asks, and in which order it shows them and their options; it stays as it was drawn. */
public record Sheet(List<Asked> asked) {
    public Sheet {
        asked = List.copyOf(asked);
    }

    /** @param options as they are shown; of a matching, those on the right */
    public record Asked(QuestionId question, List<OptionId> options) {
        public Asked {
            options = List.copyOf(options);
        }
    }

    public static Sheet draw(Quiz quiz, RandomGenerator random) {
        var drawn = new ArrayList<Question>();
        for (var pool : quiz.pools()) {
            var places = new ArrayList<Integer>();
            var questions = quiz.asked(pool);
            for (int i = 0; i < questions.size(); i++) places.add(i);
            Collections.shuffle(places, random);
            places.stream().limit(pool.drawn()).sorted().forEach(place -> drawn.add(questions.get(place)));
        }
        if (quiz.isShuffled()) Collections.shuffle(drawn, random);
        return new Sheet(drawn.stream()
                .map(question -> new Asked(question.id(), shown(question.task(), quiz.isShuffled(), random)))
                .toList());
    }

    public boolean asks(QuestionId question) {
        return asked.stream().anyMatch(one -> one.question().equals(question));
    }

    /**
     * What is to be put in order is never shown in its order. What is to be matched is shuffled; by chance, it may stand
     * beside what it belongs to.
     */
    private static List<OptionId> shown(Task task, boolean isShuffled, RandomGenerator random) {
        return switch (task) {
            case Task.Single(var options) -> ids(options, isShuffled, random);
            case Task.Multiple(var options) -> ids(options, isShuffled, random);
            case Task.Ordering(var inOrder) -> outOfOrder(inOrder, random);
            case Task.Matching matching -> ids(matching.right(), true, random);
            case Task.TrueFalse _, Task.Numeric _ -> List.of();
        };
    }

    private static List<OptionId> outOfOrder(List<Option> inOrder, RandomGenerator random) {
        var ids = ids(inOrder, true, random);
        if (ids.equals(ids(inOrder, false, random))) Collections.rotate(ids, 1);
        return ids;
    }

    private static List<OptionId> ids(List<Option> options, boolean isShuffled, RandomGenerator random) {
        var ids = new ArrayList<>(options.stream().map(Option::id).toList());
        if (isShuffled) Collections.shuffle(ids, random);
        return ids;
    }
}
