package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.desktop.courses.quiz.QuizEditorViewModel.State;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.WhileShown;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A quiz, to be written: its rules, its pools, and of its questions one open at a time. */
public final class QuizEditor extends VBox {
    private final QuizEditorViewModel model;
    private final SettingsCard settings;
    private final Label fault = Controls.fault();
    private final VBox pools = new VBox(16);
    private final Button addPool;
    private final Desk desk;

    public QuizEditor(QuizEditorViewModel model, Text text, OtherQuestions others) {
        super(16);
        this.model = model;
        desk = new Desk(model, text, others);
        settings = new SettingsCard(desk);
        addPool = Buttons.plain(text.of("quiz-editor.pool.add"), Feather.PLUS, model::addPool);
        addPool.setId("pools");
        getChildren().addAll(settings, fault, pools, addPool);
        getStylesheets()
                .add(Objects.requireNonNull(QuizEditor.class.getResource("quiz.css"))
                        .toExternalForm());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        WhileShown.hear(this, () -> model.stateProperty().subscribe(this::draw));
    }

    /** Opens the question of a field, as the server calls it, and puts the cursor there. */
    public void goTo(String field) {
        goToPlace(model.reveal(field));
    }

    /** False while something is typed that cannot be read: the quiz does not have it. */
    public boolean isReadable() {
        return find(this, node -> node.getPseudoClassStates().contains(Slot.UNREADABLE))
                .isEmpty();
    }

    /** To that place, or else to what it is a part of. */
    void goToPlace(String place) {
        var within = place;
        while (!within.isEmpty()) {
            var wanted = within;
            var found = find(this, node -> wanted.equals(node.getId()));
            found.ifPresent(Node::requestFocus);
            if (found.isPresent()) return;
            within = within.substring(0, Math.max(0, within.lastIndexOf('.')));
        }
    }

    private void draw(State state) {
        var cursor = Cursor.in(this);
        settings.draw(state.quiz());
        Controls.say(fault, desk.fault("pools"));
        int many = state.quiz().pools().size();
        while (pools.getChildren().size() > many) pools.getChildren().removeLast();
        while (pools.getChildren().size() < many)
            pools.getChildren().add(new PoolCard(desk, pools.getChildren().size(), this::goToPlace));
        for (var card : pools.getChildren()) if (card instanceof PoolCard pool) pool.draw(state);
        cursor.ifPresent(this::restore);
    }

    /** Where one wrote is gone, as when a new question is taken back: the one that is open is near. */
    private void restore(Cursor cursor) {
        if (cursor.restore(this)) return;
        var open = model.stateProperty().get().open();
        var row = open.flatMap(key -> find(this, node -> Places.question(key).equals(node.getId())));
        row.orElse(addPool).requestFocus();
    }

    private void pressed(KeyEvent key) {
        if (!key.isAltDown() || (key.getCode() != KeyCode.UP && key.getCode() != KeyCode.DOWN)) return;
        if (!(key.getTarget() instanceof Node node) || node instanceof ComboBoxBase) return;
        for (Node above = node; above != null && !above.equals(this); above = above.getParent())
            if (above instanceof Movable movable) {
                key.consume();
                movable.move(key.getCode() == KeyCode.UP ? -1 : 1);
                return;
            }
    }

    private static Optional<Node> find(Node node, Predicate<Node> wanted) {
        if (wanted.test(node)) return Optional.of(node);
        if (!(node instanceof Parent parent)) return Optional.empty();
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> find(child, wanted).stream())
                .findFirst();
    }
}
