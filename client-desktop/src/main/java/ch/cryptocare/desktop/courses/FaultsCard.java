package ch.cryptocare.desktop.courses;

import ch.cryptocare.common.contract.authoring.DraftFault;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** All that keeps a course from being submitted; each leads to where it is. */
final class FaultsCard extends VBox {
    private static final int MOST = 12;
    private static final Pattern IN_QUIZ = Pattern.compile("chapters\\[(\\d+)]\\.quiz\\.(.+)");

    private final CourseViewModel model;
    private final Inputs inputs;
    private final ChaptersCard chapters;
    private final Text text;

    FaultsCard(CourseViewModel model, Inputs inputs, ChaptersCard chapters, Text text) {
        this.model = model;
        this.inputs = inputs;
        this.chapters = chapters;
        this.text = text;
        getStyleClass().add("card-pane");
        setSpacing(4);
    }

    void draw() {
        var faults = model.faultsProperty().get();
        setVisible(!faults.isEmpty());
        setManaged(!faults.isEmpty());
        getChildren().setAll(Words.heading(text.count("course.faults", faults.size())));
        faults.stream().limit(MOST).map(this::line).forEach(getChildren()::add);
        if (faults.size() > MOST)
            getChildren().add(Words.muted(text.count("course.faults.more", faults.size() - MOST)));
        mark();
    }

    private Node line(DraftFault fault) {
        var place = FaultPlace.of(fault.field());
        var words = text.of("course.fault", place.words(text), text.of(DraftReason.of(fault.reason())));
        return Buttons.link(words, () -> goTo(fault, place));
    }

    private void goTo(DraftFault fault, FaultPlace place) {
        place.chapter()
                .filter(number -> number < model.form.chapters.size())
                .ifPresent(number -> model.chapter.set(model.form.chapters.get(number)));
        mark();
        var inQuiz = IN_QUIZ.matcher(fault.field());
        if (inQuiz.matches()) chapters.quiz().ifPresent(quiz -> quiz.goTo(inQuiz.group(2)));
        else (place.chapter().isPresent() ? chapters.inputs() : inputs).goTo(place);
    }

    /** In the course, and in the chapter that is open. */
    void mark() {
        var places = model.faultsProperty().get().stream()
                .map(fault -> FaultPlace.of(fault.field()))
                .toList();
        inputs.mark(places.stream().filter(place -> place.chapter().isEmpty()).toList());
        var open = model.form.chapters.indexOf(model.chapter.get());
        chapters.inputs().mark(inChapter(places, open));
        for (int i = 0; i < model.form.chapters.size(); i++) markQuiz(i);
    }

    private void markQuiz(int number) {
        var quiz = model.form.chapters.get(number).quiz();
        var about = model.keptQuiz(number);
        if (quiz.isPresent() && about.isPresent()) quiz.get().mark(inQuiz(number), about.get());
    }

    private List<DraftFault> inQuiz(int number) {
        return model.faultsProperty().get().stream()
                .map(fault -> new Known(IN_QUIZ.matcher(fault.field()), fault.reason()))
                .filter(known -> known.field().matches()
                        && Integer.parseInt(known.field().group(1)) == number)
                .map(known -> new DraftFault(known.field().group(2), known.reason()))
                .toList();
    }

    private record Known(Matcher field, String reason) {}

    private static List<FaultPlace> inChapter(List<FaultPlace> places, int open) {
        return places.stream()
                .filter(place ->
                        place.chapter().filter(number -> number == open).isPresent())
                .toList();
    }
}
