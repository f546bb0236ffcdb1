package ch.cryptocare.server.learning.domain.quiz;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.domain.Faults;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a quiz needs before somebody reviews it. */
record Completeness(Fraction threshold, Set<Language> languages, Faults faults) {
    private static final int KPRIME_STATEMENTS = 4;

    void look(String field, Quiz quiz) {
        if (quiz.pools().isEmpty()) faults.add(field + ".pools", "missing");
        var names = new HashSet<QuestionId>();
        for (int i = 0; i < quiz.pools().size(); i++) {
            var at = field + ".pools[" + i + "]";
            var pool = quiz.pools().get(i);
            faults.check(() -> require(at, pool));
            for (int j = 0; j < pool.questions().size(); j++) {
                var question = pool.questions().get(j);
                var questionAt = at + ".questions[" + j + "]";
                if (!names.add(question.id())) faults.add(questionAt + ".id", "repeated");
                look(questionAt, question);
            }
        }
    }

    /** Whoever draws the harder question must not have fewer points to gain. */
    private static void require(String at, Pool pool) {
        var there = pool.questions().size();
        if (pool.drawn() < 1) throw Refusal.invalid(at + ".drawn", "missing");
        if (pool.drawn() > there) throw Refusal.invalid(at + ".drawn", "more-than-there-are");
        var points = pool.questions().stream().map(Question::points).distinct().count();
        if (pool.drawn() < there && points > 1) throw Refusal.invalid(at + ".questions", "unequal-points");
    }

    void look(String at, Question question) {
        faults.check(() -> requireText(at + ".text", question.texts()));
        if (!question.explanations().isEmpty())
            faults.check(() -> requireText(at + ".explanation", question.explanations()));
        faults.check(() -> requireTask(at, question));
        if (!(question.task() instanceof Task.Multiple) && isForStatements(question.policy()))
            faults.add(at + ".policy", "other-kind");
    }

    private void requireTask(String at, Question question) {
        switch (question.task()) {
            case Task.Single(var options) -> requireSingle(at, question, options);
            case Task.Multiple(var options) -> requireMultiple(at, question, options);
            case Task.Ordering(var inOrder) -> requireOptions(at + ".options", inOrder, 2);
            case Task.Matching matching -> requireMatching(at, matching);
            case Task.TrueFalse _, Task.Numeric _ -> {}
        }
    }

    private static boolean isForStatements(GradingPolicy policy) {
        return policy == GradingPolicy.KPRIME_1 || policy == GradingPolicy.HALVES_1;
    }

    private void requireSingle(String at, Question question, List<Option> options) {
        requireOptions(at + ".options", options, 2);
        if (options.stream().noneMatch(Option::isRight)) throw Refusal.invalid(at + ".options", "nothing-right");
        if (question.policy() == GradingPolicy.MOODLE_1) {
            if (options.stream().noneMatch(option -> option.worth().equals(Fraction.ONE)))
                throw Refusal.invalid(at + ".options", "not-worth-one");
        } else if (options.stream().filter(Option::isRight).count() > 1)
            throw Refusal.invalid(at + ".options", "several-right");
    }

    private void requireMultiple(String at, Question question, List<Option> options) {
        requireOptions(at + ".options", options, 2);
        if (question.policy() == GradingPolicy.KPRIME_1) {
            if (options.size() != KPRIME_STATEMENTS) throw Refusal.invalid(at + ".options", "not-four");
        } else if (options.stream().noneMatch(Option::isRight)) throw Refusal.invalid(at + ".options", "nothing-right");
        if (question.policy() == GradingPolicy.MOODLE_1 && !gainOf(options).equals(Fraction.ONE))
            throw Refusal.invalid(at + ".options", "not-worth-one");
        var all = new Answer.Ticked(options.stream().map(Option::id).toList());
        if (question.mark(Optional.of(all)).value().compareTo(threshold) >= 0)
            throw Refusal.invalid(at + ".options", "all-ticked-passes");
    }

    private static Fraction gainOf(List<Option> options) {
        return options.stream().filter(Option::isRight).map(Option::worth).reduce(Fraction.ZERO, Fraction::plus);
    }

    private void requireMatching(String at, Task.Matching matching) {
        requireOptions(at + ".left", matching.left(), 2);
        requireOptions(at + ".right", matching.right(), 2);
        var matched = matching.pairs().stream().map(Task.Match::left).toList();
        if (matched.size() != matching.left().size() || !ids(matching.left()).equals(Set.copyOf(matched)))
            throw Refusal.invalid(at + ".pairs", "not-each-once");
        if (!ids(matching.right())
                .containsAll(matching.pairs().stream().map(Task.Match::right).toList()))
            throw Refusal.invalid(at + ".pairs", "unknown");
    }

    private void requireOptions(String field, List<Option> options, int least) {
        if (options.size() < least) throw Refusal.invalid(field, "too-few");
        if (ids(options).size() < options.size()) throw Refusal.invalid(field, "repeated");
        for (int i = 0; i < options.size(); i++)
            requireText(field + "[" + i + "].text", options.get(i).texts());
    }

    private static Set<OptionId> ids(List<Option> options) {
        return options.stream().map(Option::id).collect(Collectors.toSet());
    }

    private void requireText(String field, Map<Language, String> texts) {
        for (var language : Language.values())
            if (languages.contains(language) && !texts.containsKey(language))
                throw Refusal.invalid(field + "." + language.tag(), "missing");
        if (texts.values().stream().anyMatch(String::isBlank)) throw Refusal.invalid(field, "missing");
    }
}
