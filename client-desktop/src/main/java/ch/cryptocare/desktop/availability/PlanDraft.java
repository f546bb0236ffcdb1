package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.AvailabilityPlan;
import ch.cryptocare.common.contract.scheduling.OpeningException;
import ch.cryptocare.common.contract.scheduling.OpeningRule;
import ch.cryptocare.common.contract.scheduling.OpeningWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

/** When a practitioner can be booked, as it is being typed; whoever asks gets it whole or not at all. */
public final class PlanDraft {
    private static final int LONGEST_BREAK = 60;
    private static final int LAST_EVENING = 18 * 60;

    public final ObservableList<ExceptionDraft> exceptions = FXCollections.observableArrayList();
    public final ObservableSet<String> openOnHolidays = FXCollections.observableSet(new TreeSet<>());
    public final RulesDraft rules;
    private final Map<DayOfWeek, ObservableList<WindowDraft>> week = new EnumMap<>(DayOfWeek.class);
    private final Runnable changed;

    PlanDraft(AvailabilityPlan plan, Runnable changed) {
        this.changed = changed;
        for (var day : DayOfWeek.values()) week.put(day, FXCollections.observableArrayList());
        for (var rule : plan.rules())
            day(rule.weekday())
                    .add(new WindowDraft(
                            new OpeningWindow(rule.from(), rule.to()),
                            new WindowDraft.Scope(rule.onlyService(), rule.onlyMode()),
                            changed));
        plan.exceptions().stream()
                .sorted(Comparator.comparing(OpeningException::date))
                .forEach(exception -> exceptions.add(new ExceptionDraft(exception, changed)));
        rules = new RulesDraft(plan.policy(), changed);
        openOnHolidays.addAll(plan.openOnHolidays());
        openOnHolidays.addListener((SetChangeListener<String>) _ -> changed.run());
    }

    public ObservableList<WindowDraft> day(DayOfWeek weekday) {
        return week.getOrDefault(weekday, FXCollections.emptyObservableList());
    }

    /** One more window: a morning, or what follows after a break. */
    public WindowDraft add(DayOfWeek weekday) {
        var windows = day(weekday);
        var next = windows.isEmpty() ? new OpeningWindow(9 * 60, 12 * 60) : after(windows.getLast());
        var added = new WindowDraft(next, WindowDraft.Scope.EVERYTHING, changed);
        windows.add(added);
        changed.run();
        return added;
    }

    public void remove(DayOfWeek weekday, WindowDraft window) {
        day(weekday).remove(window);
        changed.run();
    }

    /** The other days open as this one does. */
    public void copy(DayOfWeek from, Collection<DayOfWeek> to) {
        var model = List.copyOf(day(from));
        for (var other : to) {
            if (other == from) continue;
            day(other).setAll(model.stream().map(this::copy).toList());
        }
        changed.run();
    }

    private WindowDraft copy(WindowDraft window) {
        var copy = new WindowDraft(new OpeningWindow(0, 0), window.scope.get(), changed);
        copy.from.text.set(window.from.text.get());
        copy.to.text.set(window.to.text.get());
        return copy;
    }

    /** Closed on that date, until hours are added. */
    public ExceptionDraft except(LocalDate date) {
        var added = new ExceptionDraft(new OpeningException(date, List.of()), changed);
        exceptions.add(added);
        changed.run();
        return added;
    }

    public void remove(ExceptionDraft exception) {
        exceptions.remove(exception);
        changed.run();
    }

    /** Empty while something cannot be read. */
    public Optional<AvailabilityPlan> plan() {
        var read = openings();
        var dates = exceptions.stream()
                .flatMap(exception -> exception.exception().stream())
                .toList();
        var policy = rules.rules();
        if (read.size() < windows().size() || dates.size() < exceptions.size() || policy.isEmpty())
            return Optional.empty();
        return Optional.of(new AvailabilityPlan(read, dates, policy.get(), List.copyOf(openOnHolidays)));
    }

    private List<OpeningRule> openings() {
        var openings = new ArrayList<OpeningRule>();
        week.forEach((weekday, windows) -> {
            for (var draft : windows)
                draft.window()
                        .ifPresent(window -> openings.add(new OpeningRule(
                                weekday,
                                window.from(),
                                window.to(),
                                draft.scope.get().service(),
                                draft.scope.get().mode())));
        });
        return openings;
    }

    /** Whether it says the same, in whatever order. */
    boolean says(AvailabilityPlan other) {
        return plan().filter(mine -> inOrder(mine).equals(inOrder(other))).isPresent();
    }

    static AvailabilityPlan inOrder(AvailabilityPlan plan) {
        return new AvailabilityPlan(
                plan.rules().stream()
                        .sorted(Comparator.comparing(OpeningRule::weekday)
                                .thenComparingInt(OpeningRule::from)
                                .thenComparingInt(OpeningRule::to)
                                .thenComparing(rule -> rule.onlyMode() + " " + rule.onlyService()))
                        .toList(),
                plan.exceptions().stream()
                        .sorted(Comparator.comparing(OpeningException::date))
                        .toList(),
                plan.policy(),
                plan.openOnHolidays().stream().sorted().toList());
    }

    /** Marks what cannot be read, and says on which sheet the first of it stands. */
    Optional<Section> firstFault() {
        boolean week = windows().stream().filter(window -> !window.isReadable()).count() == 0;
        boolean dates = exceptions.stream().filter(date -> !date.isReadable()).count() == 0;
        boolean policy = rules.isReadable();
        if (!week) return Optional.of(Section.WEEK);
        if (!dates) return Optional.of(Section.EXCEPTIONS);
        return policy ? Optional.empty() : Optional.of(Section.RULES);
    }

    /** Marks what the server refused, as in {@code availability.rules[2].to}; empty when it stands nowhere here. */
    Optional<Section> refuse(String field, Wrong wrong) {
        return new RefusedField(field).mark(windows(), exceptions, rules, wrong);
    }

    /** All of the week, in the order in which they are sent. */
    private List<WindowDraft> windows() {
        return Stream.of(DayOfWeek.values()).flatMap(day -> day(day).stream()).toList();
    }

    /** What probably follows: as long again, after a break. */
    static OpeningWindow after(WindowDraft last) {
        int start = last.window().map(window -> window.to() + LONGEST_BREAK).orElse(13 * 60);
        return start >= LAST_EVENING + LONGEST_BREAK * 4
                ? new OpeningWindow(LAST_EVENING, LAST_EVENING + LONGEST_BREAK)
                : new OpeningWindow(start, Math.max(start + LONGEST_BREAK, LAST_EVENING));
    }
}
