package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.OptionDraft;
import ch.cryptocare.common.contract.authoring.QuestionDraft;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;

/** Which of the options on the right is the one for this on the left. */
final class PartnerPart implements OptionPart {
    private final Desk desk;
    private final Pick<Optional<String>> pick;

    PartnerPart(Desk.Asked at, String place, IntSupplier index) {
        desk = at.desk();
        pick = new Pick<>(chosen -> at.change(
                "pairs",
                question -> Questions.paired(
                        question, question.left().get(index.getAsInt()).id(), chosen)));
        Controls.at(at.place(place + ".partner"), pick.box);
        pick.cutWords();
        pick.box.setPrefWidth(190);
        pick.box.setMinWidth(90);
    }

    @Override
    public Node node() {
        return pick.box;
    }

    @Override
    public boolean isBefore() {
        return false;
    }

    @Override
    public void draw(QuestionDraft question, int index) {
        pick.box.setAccessibleText(desk.of("quiz-editor.option.partner", index + 1));
        List<Optional<String>> right = Stream.concat(
                        Stream.of(Optional.<String>empty()),
                        question.options().stream().map(option -> Optional.of(option.id())))
                .toList();
        var chosen = Questions.partner(question, question.left().get(index).id());
        pick.draw(right, one -> one.map(id -> words(question.options(), id)).orElse("–"), chosen);
    }

    @Override
    public String sentence() {
        return "";
    }

    private String words(List<OptionDraft> options, String id) {
        for (int i = 0; i < options.size(); i++) {
            if (!options.get(i).id().equals(id)) continue;
            var written = BothLanguages.best(options.get(i).text(), desk.text().language());
            return desk.of("quiz-editor.option.numbered", i + 1, written).strip();
        }
        return desk.of("quiz-editor.option.gone");
    }
}
