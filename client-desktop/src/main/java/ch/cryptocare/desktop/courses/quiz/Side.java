package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.OptionDraft;
import ch.cryptocare.common.contract.authoring.QuestionDraft;
import java.util.List;
import java.util.function.UnaryOperator;

/** Which of the two lists of a question: only what is matched has a left one. */
enum Side {
    OPTIONS("options") {
        @Override
        List<OptionDraft> of(QuestionDraft question) {
            return question.options();
        }

        @Override
        QuestionDraft changed(QuestionDraft question, UnaryOperator<List<OptionDraft>> change) {
            return QuestionChange.of(question, now -> now.options = change.apply(now.options));
        }
    },
    LEFT("left") {
        @Override
        List<OptionDraft> of(QuestionDraft question) {
            return question.left();
        }

        @Override
        QuestionDraft changed(QuestionDraft question, UnaryOperator<List<OptionDraft>> change) {
            return QuestionChange.of(question, now -> now.left = change.apply(now.left));
        }
    };

    /** As the contract calls it. */
    final String field;

    Side(String field) {
        this.field = field;
    }

    abstract List<OptionDraft> of(QuestionDraft question);

    abstract QuestionDraft changed(QuestionDraft question, UnaryOperator<List<OptionDraft>> change);

    QuestionDraft written(QuestionDraft question, int at, UnaryOperator<OptionDraft> change) {
        return changed(question, all -> Lists.with(all, at, change));
    }

    QuestionDraft inserted(QuestionDraft question, int at) {
        return changed(question, all -> Lists.inserted(all, at, Questions.emptyOption(all)));
    }

    QuestionDraft moved(QuestionDraft question, int from, int to) {
        var last = of(question).size() - 1;
        return to < 0 || to > last ? question : changed(question, all -> Lists.moved(all, from, to));
    }

    /** What it was matched with is free again. */
    QuestionDraft without(QuestionDraft question, int at) {
        var gone = of(question).get(at).id();
        return QuestionChange.of(
                changed(question, all -> Lists.without(all, at)),
                now -> now.pairs = now.pairs.stream()
                        .filter(pair -> !gone.equals(this == LEFT ? pair.left() : pair.right()))
                        .toList());
    }
}
