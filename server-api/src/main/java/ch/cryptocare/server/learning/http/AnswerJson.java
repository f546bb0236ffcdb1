package ch.cryptocare.server.learning.http;

import ch.cryptocare.common.contract.learning.GivenAnswer;
import ch.cryptocare.common.contract.learning.MatchedPair;
import ch.cryptocare.common.contract.learning.QuizAnswer;
import ch.cryptocare.server.learning.domain.quiz.Answer;
import ch.cryptocare.server.learning.domain.quiz.Given;
import ch.cryptocare.server.learning.domain.quiz.OptionId;
import ch.cryptocare.server.learning.domain.quiz.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers as the contract has them. */
final class AnswerJson {
    private static final int MOST_OPTIONS = 100;

    private AnswerJson() {}

    static Answer read(QuizAnswer json) {
        var answers = Stream.<Optional<? extends Answer>>of(
                        json.chosen().map(option -> new Answer.Chosen(option(option))),
                        json.ticked().map(options -> new Answer.Ticked(options(options))),
                        json.said().map(Answer.Said::new),
                        json.ordered().map(options -> new Answer.Ordered(options(options))),
                        json.matched().map(pairs -> new Answer.Matched(pairs(pairs))),
                        json.typed().map(Answer.Typed::new))
                .flatMap(Optional::stream)
                .toList();
        if (answers.size() != 1) throw Answer.refused("answer", "not-one");
        return answers.getFirst();
    }

    static GivenAnswer write(Given given) {
        return new GivenAnswer(given.sequence(), given.answer().map(AnswerJson::write), given.savedAt());
    }

    static QuizAnswer write(Answer answer) {
        return new QuizAnswer(
                answer instanceof Answer.Chosen(var option) ? Optional.of(option.value()) : Optional.empty(),
                answer instanceof Answer.Ticked(var options) ? Optional.of(names(options)) : Optional.empty(),
                answer instanceof Answer.Said(var isTrue) ? Optional.of(isTrue) : Optional.empty(),
                answer instanceof Answer.Ordered(var options) ? Optional.of(names(options)) : Optional.empty(),
                answer instanceof Answer.Matched(var pairs) ? Optional.of(written(pairs)) : Optional.empty(),
                answer instanceof Answer.Typed(var number) ? Optional.of(number) : Optional.empty());
    }

    private static List<MatchedPair> written(List<Task.Match> pairs) {
        return pairs.stream()
                .map(pair -> new MatchedPair(pair.left().value(), pair.right().value()))
                .toList();
    }

    private static List<Task.Match> pairs(List<MatchedPair> pairs) {
        requireFew(pairs);
        return pairs.stream()
                .map(pair -> new Task.Match(option(pair.left()), option(pair.right())))
                .toList();
    }

    private static List<OptionId> options(List<String> names) {
        requireFew(names);
        return names.stream().map(AnswerJson::option).toList();
    }

    private static OptionId option(String name) {
        if (!OptionId.isName(name)) throw Answer.refused("answer.options", "unknown");
        return new OptionId(name);
    }

    private static List<String> names(List<OptionId> options) {
        return options.stream().map(OptionId::value).toList();
    }

    private static void requireFew(List<?> named) {
        if (named.size() > MOST_OPTIONS) throw Answer.refused("answer.options", "too-many");
    }
}
