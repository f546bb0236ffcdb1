package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.OptionDraft;
import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.contract.authoring.WrittenText;
import ch.cryptocare.common.contract.learning.MatchedPair;
import ch.cryptocare.common.value.TaskKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done with a question: each time, a new one comes of it. */
final class Questions {
    private static final int FEWEST_OPTIONS = 2;
    private static final int KPRIME_STATEMENTS = 4;

    private Questions() {}

    /** Nothing is written yet, but there is where to write it. */
    static QuestionDraft begun(String id, TaskKind kind) {
        var empty = new QuestionDraft(
                id,
                kind,
                WrittenText.EMPTY,
                WrittenText.EMPTY,
                Marking.ALL_OR_NOTHING_1.name(),
                1,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
        return ofKind(empty, kind);
    }

    /** What was written for another kind stays, should it become one again. */
    static QuestionDraft ofKind(QuestionDraft question, TaskKind kind) {
        return QuestionChange.of(question, now -> {
            now.kind = kind;
            var known = Marking.of(now.policy);
            if (known.filter(one -> !Marking.of(kind).contains(one)).isPresent())
                now.policy = Marking.ALL_OR_NOTHING_1.name();
            switch (kind) {
                case SINGLE, MULTIPLE, ORDERING -> now.options = filled(now.options, FEWEST_OPTIONS);
                case MATCHING -> {
                    now.options = filled(now.options, FEWEST_OPTIONS);
                    now.left = filled(now.left, FEWEST_OPTIONS);
                }
                case TRUE_FALSE, NUMERIC -> {}
            }
        });
    }

    /** Where each option is worth something of its own, the right ones share the whole to begin with. */
    static QuestionDraft marked(QuestionDraft question, String policy) {
        return QuestionChange.of(question, now -> {
            now.policy = policy;
            if (policy.equals(Marking.KPRIME_1.name())) now.options = filled(now.options, KPRIME_STATEMENTS);
            var rights = now.options.stream().filter(option -> isRight(option)).count();
            if (!Marking.asksForWorth(now.kind, policy) || rights == 0) return;
            var share = now.kind == TaskKind.SINGLE ? Share.WHOLE : Share.of(1, rights);
            now.options = now.options.stream()
                    .map(option -> isRight(option) ? worth(option, share) : option)
                    .toList();
        });
    }

    static boolean isRight(OptionDraft option) {
        return Share.wire(option.worth()).filter(Share::isGain).isPresent();
    }

    /** Of a single choice, no other is right any more. */
    static QuestionDraft right(QuestionDraft question, int at, boolean isRight) {
        return QuestionChange.of(question, now -> {
            if (now.kind == TaskKind.SINGLE)
                now.options = now.options.stream()
                        .map(option -> isRight(option) ? worth(option, Share.NONE) : option)
                        .toList();
            now.options = Lists.with(now.options, at, option -> worth(option, isRight ? Share.WHOLE : Share.NONE));
        });
    }

    static OptionDraft worth(OptionDraft option, Share share) {
        return new OptionDraft(option.id(), option.text(), share.wire());
    }

    static QuestionDraft paired(QuestionDraft question, String left, Optional<String> right) {
        return QuestionChange.of(question, now -> {
            var others =
                    now.pairs.stream().filter(pair -> !pair.left().equals(left)).toList();
            var pairs = new ArrayList<>(others);
            right.ifPresent(to -> pairs.add(new MatchedPair(left, to)));
            now.pairs = List.copyOf(pairs);
        });
    }

    static Optional<String> partner(QuestionDraft question, String left) {
        return question.pairs().stream()
                .filter(pair -> pair.left().equals(left))
                .map(MatchedPair::right)
                .findFirst();
    }

    static OptionDraft emptyOption(List<OptionDraft> beside) {
        var taken = beside.stream().map(OptionDraft::id);
        return new OptionDraft(Names.next("option", taken), WrittenText.EMPTY, Share.NONE.wire());
    }

    private static List<OptionDraft> filled(List<OptionDraft> options, int many) {
        var now = options;
        while (now.size() < many)
            now = Stream.concat(now.stream(), Stream.of(emptyOption(now))).toList();
        return now;
    }
}
