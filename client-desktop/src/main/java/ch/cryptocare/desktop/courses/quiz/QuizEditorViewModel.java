package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.DraftFault;
import ch.cryptocare.common.contract.authoring.PoolDraft;
import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.contract.authoring.QuizDraft;
import ch.cryptocare.common.value.CountingRule;
import ch.cryptocare.common.value.ReviewTime;
import ch.cryptocare.common.value.TaskKind;
import ch.cryptocare.desktop.courses.quiz.Places.Located;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A quiz while it is written. Each change makes a new one and tells it; to undo is to show an older one again. */
public final class QuizEditorViewModel {
    private final ReadOnlyObjectWrapper<State> state;
    private final Consumer<QuizDraft> changed;

    /**
     * All that is seen.
     *
     * @param faults by place, the reason
     * @param open the key of the question that is being written
     */
    record State(QuizDraft quiz, Map<String, String> faults, Optional<String> open) {}

    /** @param changed told the quiz after each change that is made here, and never what is shown by {@link #show} */
    public QuizEditorViewModel(QuizDraft first, Consumer<QuizDraft> changed) {
        state = new ReadOnlyObjectWrapper<>(this, "state", new State(first, Map.of(), Optional.empty()));
        this.changed = changed;
    }

    /** Nothing is asked yet; the rules are those that most quizzes have. */
    public static QuizDraft begun() {
        return new QuizDraft(
                Share.of(4, 5).wire(),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                CountingRule.HIGHEST,
                true,
                ReviewTime.AFTER_EACH,
                ReviewTime.WHEN_DONE,
                List.of(new PoolDraft(Optional.empty(), List.of())));
    }

    public QuizDraft quiz() {
        return state.get().quiz();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** An older one again, or one that came from elsewhere. */
    public void show(QuizDraft other) {
        if (!other.equals(quiz()))
            state.set(new State(other, state.get().faults(), state.get().open()));
    }

    /** @param about the quiz that was looked through; it may have been changed since */
    public void mark(List<DraftFault> faults, QuizDraft about) {
        state.set(new State(quiz(), Places.of(faults, about), state.get().open()));
    }

    /** Where a field of the server's stands here; its question is opened. */
    String reveal(String field) {
        var place = Places.of(field, quiz());
        located().stream()
                .filter(one -> place.startsWith(Places.question(one.key()) + "."))
                .findFirst()
                .ifPresent(one -> open(Optional.of(one.key())));
        return place;
    }

    void open(Optional<String> key) {
        state.set(new State(quiz(), state.get().faults(), key));
    }

    List<Located> located() {
        return Places.questions(quiz());
    }

    /** Empty where nothing is known to be wrong. */
    Optional<String> fault(String place) {
        return Optional.ofNullable(state.get().faults().get(place));
    }

    long faultsOf(String key) {
        var within = Places.question(key) + ".";
        return state.get().faults().keySet().stream()
                .filter(place -> place.startsWith(within))
                .count();
    }

    /** @param place of the field where it was typed: what was wrong there is about what stood there before */
    void change(String place, Consumer<QuizChange> what) {
        become(place, QuizChange.of(quiz(), what), state.get().open());
    }

    void question(String key, String field, UnaryOperator<QuestionDraft> what) {
        find(key)
                .ifPresent(at -> change(
                        Places.question(key) + "." + field,
                        quiz -> quiz.pools = inPool(at.pool(), questions -> Lists.with(questions, at.index(), what))));
    }

    void draw(int pool, Optional<Integer> drawn) {
        change(
                "pools[" + pool + "].drawn",
                quiz -> quiz.pools = Lists.with(quiz.pools, pool, before -> new PoolDraft(drawn, before.questions())));
    }

    void addPool() {
        change(
                "pools",
                quiz -> quiz.pools =
                        Lists.inserted(quiz.pools, quiz.pools.size(), new PoolDraft(Optional.empty(), List.of())));
    }

    void removePool(int pool) {
        change("pools", quiz -> quiz.pools = Lists.without(quiz.pools, pool));
    }

    /** The new one is open. */
    String add(int pool, TaskKind kind) {
        var question = Questions.begun(newName(), kind);
        return insert(pool, quiz().pools().get(pool).questions().size(), question);
    }

    /** At the end of the pool, all in one change; the first of them. Each gets a name that is not there yet. */
    Optional<String> take(int pool, List<QuestionDraft> some) {
        if (pool >= quiz().pools().size() || some.isEmpty()) return Optional.empty();
        var names = located().stream().map(one -> one.question().id()).collect(Collectors.toSet());
        var named = some.stream()
                .map(one -> QuestionChange.of(one, it -> {
                    it.id = Names.free(it.id, names);
                    names.add(it.id);
                }))
                .toList();
        change(
                "pools[" + pool + "].questions",
                quiz -> quiz.pools = inPool(pool, questions -> Lists.joined(questions, named)));
        return Optional.of(named.getFirst().id());
    }

    /** The copy stands below, and is open. */
    Optional<String> duplicate(String key) {
        return find(key)
                .map(at -> insert(
                        at.pool(), at.index() + 1, QuestionChange.of(at.question(), copy -> copy.id = newName())));
    }

    /** Whatever stands where it stood: below, or else above. */
    Optional<String> remove(String key) {
        var all = located();
        var found = find(key);
        found.ifPresent(at -> become(
                Places.question(key),
                QuizChange.of(
                        quiz(),
                        now -> now.pools = inPool(at.pool(), questions -> Lists.without(questions, at.index()))),
                state.get().open()));
        int place = found.map(all::indexOf).orElse(0);
        var left = located();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(left.get(Math.min(place, left.size() - 1)).key());
    }

    /** One up or one down; beyond the first or the last of a pool, into the next pool. */
    void move(String key, int by) {
        find(key).ifPresent(at -> {
            int to = at.index() + by;
            int size = quiz().pools().get(at.pool()).questions().size();
            if (to >= 0 && to < size)
                change("", now -> now.pools = inPool(at.pool(), questions -> Lists.moved(questions, at.index(), to)));
            else moveToPool(at, by);
        });
    }

    private void moveToPool(Located at, int by) {
        int next = at.pool() + by;
        if (next < 0 || next >= quiz().pools().size()) return;
        change("", now -> {
            now.pools = inPool(at.pool(), questions -> Lists.without(questions, at.index()));
            now.pools = Lists.with(now.pools, next, pool -> {
                var place = by > 0 ? 0 : pool.questions().size();
                return new PoolDraft(pool.drawn(), Lists.inserted(pool.questions(), place, at.question()));
            });
        });
    }

    private String insert(int pool, int index, QuestionDraft question) {
        become(
                "pools[" + pool + "].questions",
                QuizChange.of(
                        quiz(),
                        now -> now.pools = inPool(pool, questions -> Lists.inserted(questions, index, question))),
                Optional.of(question.id()));
        return question.id();
    }

    private List<PoolDraft> inPool(int pool, UnaryOperator<List<QuestionDraft>> what) {
        return Lists.with(
                quiz().pools(), pool, before -> new PoolDraft(before.drawn(), what.apply(before.questions())));
    }

    private Optional<Located> find(String key) {
        return located().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    private String newName() {
        return Names.next(
                "question", located().stream().map(one -> one.question().id()));
    }

    private void become(String place, QuizDraft quiz, Optional<String> open) {
        if (quiz.equals(quiz())) return;
        var faults = new HashMap<>(state.get().faults());
        faults.remove(place);
        state.set(new State(quiz, Map.copyOf(faults), open));
        changed.accept(quiz);
    }
}
