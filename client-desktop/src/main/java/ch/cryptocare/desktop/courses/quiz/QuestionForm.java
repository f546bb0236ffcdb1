package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.TaskKind;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** All of one question: what is asked, what is right, how it is marked, and why. */
final class QuestionForm extends VBox {
    static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Desk.Asked at;
    private final Desk desk;
    private final Consumer<String> goTo;
    private final Label fault = Controls.fault();
    private final Pick<TaskKind> kind;
    private final Pick<String> policy;
    private final Field<ComboBox<Pick.Line<String>>> policyField;
    private final Field<TextField> pointsField;
    private final Slot<Integer> points;
    private final Label marking = Words.muted("");
    private final BothLanguages text;
    private final BothLanguages explanation;
    private final VBox task = new VBox();
    private @Nullable TaskPane taskPane;

    QuestionForm(Desk.Asked at, Consumer<String> goTo) {
        super(14);
        this.at = at;
        this.desk = at.desk();
        this.goTo = goTo;
        kind = new Pick<>(now -> at.change("kind", question -> Questions.ofKind(question, now)));
        policy = new Pick<>(now -> at.change("policy", question -> Questions.marked(question, now)));
        policyField = new Field<>(desk.of("quiz-editor.policy"), Controls.at(at.place("policy"), policy.box));
        pointsField = new Field<>(desk.of("quiz-editor.points"), Controls.line(at.place("points"), 80));
        points = new Slot<>(
                pointsField.control,
                Reading.points(desk.text()),
                now -> at.change("points", question -> QuestionChange.of(question, it -> it.points = now)),
                pointsField::mark);
        text = texts("text", (it, language, words) -> it.text = BothLanguages.with(it.text, language, words));
        explanation = texts(
                "explanation",
                (it, language, words) -> it.explanation = BothLanguages.with(it.explanation, language, words));
        var kindField = new Field<>(desk.of("quiz-editor.kind"), Controls.at(at.place("kind"), kind.box));
        var marked = new VBox(6, Controls.evenly(policyField, pointsField), marking);
        getChildren().addAll(tools(), fault, kindField, text, task, marked, explanation);
        getStyleClass().add("quiz-form");
    }

    void draw(QuestionDraft question) {
        Controls.say(fault, at.fault("id"));
        kind.draw(List.of(TaskKind.values()), one -> desk.of("quiz-editor.kind." + one), question.kind());
        policy.draw(policies(question), this::policyName, question.policy());
        policyField.mark(at.fault("policy"));
        marking.setText(MarkingWords.of(question.kind(), question.policy(), desk.text()));
        points.draw(question.points(), at.fault("points"));
        text.draw(question.text());
        explanation.draw(question.explanation());
        if (taskPane == null || !taskPane.isFor(question.kind())) {
            taskPane = TaskPane.of(question.kind(), at, goTo);
            task.getChildren().setAll(taskPane.node());
        }
        taskPane.draw(question);
    }

    private BothLanguages texts(String name, Written written) {
        return new BothLanguages(
                desk,
                at.place(name),
                "quiz-editor." + name,
                2,
                (language, words) -> at.change(
                        name + "." + language.tag(),
                        question -> QuestionChange.of(question, it -> written.become(it, language, words))));
    }

    /** A text of the question, in one of its languages. */
    private interface Written {
        void become(QuestionChange question, Language language, String words);
    }

    /** Another's policy of later days stays among them. */
    private static List<String> policies(QuestionDraft question) {
        var names = new ArrayList<>(
                Marking.of(question.kind()).stream().map(Marking::name).toList());
        if (!names.contains(question.policy())) names.add(question.policy());
        return List.copyOf(names);
    }

    private String policyName(String name) {
        return Marking.of(name).isPresent() ? desk.of("quiz-editor.policy." + name) : name;
    }

    private FlowPane tools() {
        var model = desk.model();
        var tools = new FlowPane(
                8,
                8,
                moving("quiz-editor.move-up", Feather.ARROW_UP, "Alt+↑", -1),
                moving("quiz-editor.move-down", Feather.ARROW_DOWN, "Alt+↓", 1),
                Buttons.plain(
                        desk.of("quiz-editor.duplicate"),
                        Feather.COPY,
                        () -> model.duplicate(at.key())
                                .ifPresent(copy -> goTo.accept(Places.question(copy) + ".text."
                                        + desk.text().language().tag()))),
                Buttons.plain(
                        desk.of("quiz-editor.remove"),
                        Feather.TRASH_2,
                        () -> model.remove(at.key()).ifPresent(next -> goTo.accept(Places.question(next)))));
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.setPrefWrapLength(200);
        return tools;
    }

    private Button moving(String key, Feather icon, String keys, int by) {
        var button = Buttons.plain(desk.of(key), icon, () -> desk.model().move(at.key(), by));
        button.setTooltip(new Tooltip(keys));
        return button;
    }
}
