package ch.cryptocare.desktop.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real window, driven as people do: by what they see. No test names the library below. */
public final class Window {
    private static final long PATIENCE_SECONDS = 20;

    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    Window(Stage stage) {
        this.stage = stage;
    }

    /** Opens the window that is shown by this. */
    public static Window open(Consumer<Stage> show) {
        try {
            var stage = FxToolkit.registerPrimaryStage();
            FxToolkit.setupStage(_ -> {
                // With those that an earlier test has left open beside it.
                List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide);
                show.accept(stage);
            });
            var window = new Window(stage);
            window.rest();
            return window;
        } catch (TimeoutException e) {
            throw new IllegalStateException("no window came", e);
        }
    }

    public void resize(double width, double height) {
        on(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            return true;
        });
    }

    /** Does something where the screen is drawn. */
    public <T> T on(Callable<T> what) {
        var result = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, what);
        rest();
        return result;
    }

    /** Until nothing is left to be drawn. */
    public void rest() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    public void type(String id, String text) {
        on(() -> {
            var field = (TextInputControl) byId(id);
            field.requestFocus();
            field.setText(text);
            return true;
        });
    }

    /** Into whatever has the cursor. */
    public void write(String text) {
        robot.write(text);
        rest();
    }

    public void press(KeyCode... keys) {
        robot.push(keys);
        rest();
    }

    /** Presses what has these words, or is called so by a screen reader. */
    public void click(String words) {
        await(() -> find(words).isPresent());
        on(() -> {
            var node = find(words).orElseThrow();
            if (node instanceof ButtonBase button) button.fire();
            else throw new AssertionError(words + " is nothing to press");
            return true;
        });
    }

    /** What can be pressed and begins with these words for a screen reader. */
    public ButtonBase chip(String spoken) {
        return all(node -> node instanceof ButtonBase button
                        && button.getAccessibleText() != null
                        && button.getAccessibleText().startsWith(spoken))
                .stream()
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Presses what begins with these words for a screen reader. */
    public void clickCalled(String spoken) {
        on(() -> {
            chip(spoken).fire();
            return true;
        });
    }

    /** Opens a menu and takes one of its lines. */
    public void choose(String menu, String line) {
        await(() -> find(menu).isPresent());
        on(() -> {
            var lines = ((MenuButton) find(menu).orElseThrow()).getItems();
            lines.filtered(item -> line.equals(item.getText())).getFirst().fire();
            return true;
        });
    }

    /** With the mouse, there in the window. */
    public void pressAt(double x, double y) {
        var point = on(() -> stage.getScene().getRoot().localToScreen(x, y));
        robot.clickOn(point.getX(), point.getY());
        rest();
    }

    /** With the mouse, as far down as that. */
    public void drag(String spoken, double down) {
        var middle = on(() -> {
            var chip = chip(spoken);
            return chip.localToScreen(chip.getWidth() / 2, chip.getHeight() / 2);
        });
        robot.drag(middle.getX(), middle.getY(), MouseButton.PRIMARY)
                .moveBy(0, down / 2)
                .moveBy(0, down / 2);
        rest();
    }

    public void drop() {
        robot.drop();
        rest();
    }

    /** Waits until something of this name also says that of itself to a screen reader. */
    public void seesCalled(String name, String state) {
        await(() -> all(node -> node instanceof ButtonBase button
                        && button.getAccessibleText() != null
                        && button.getAccessibleText().startsWith(name)
                        && button.getAccessibleText().contains(state))
                .stream()
                .findAny()
                .isPresent());
    }

    /** Into the field of this name. */
    public void typeInto(String name, String text) {
        on(() -> {
            var fields = all(node -> node instanceof TextInputControl && name.equals(node.getAccessibleText()));
            var field = (TextInputControl) fields.getLast();
            field.requestFocus();
            field.setText(text);
            return true;
        });
    }

    /** Waits until these words are seen. */
    public void sees(String words) {
        await(() -> isSeen(words));
    }

    public boolean shows(String words) {
        return on(() -> isSeen(words));
    }

    public Node focused() {
        return on(() -> stage.getScene().getFocusOwner());
    }

    /** Everything that is seen, from the front of the tree to its leaves. */
    public List<Node> seen() {
        return on(() -> all(_ -> true));
    }

    /** What the window looks like, as a picture in target/screens. */
    public void picture(String name, double scale) {
        var image = on(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            var parameters = new SnapshotParameters();
            parameters.setTransform(Transform.scale(scale, scale));
            return stage.getScene().getRoot().snapshot(parameters, null);
        });
        Pictures.save(image, name);
    }

    private boolean isSeen(String words) {
        return !all(node -> node instanceof Labeled label && words.equals(label.getText()))
                .isEmpty();
    }

    private Optional<Node> find(String words) {
        var found = all(node -> node instanceof ButtonBase button
                && (words.equals(button.getText()) || words.equals(button.getAccessibleText())));
        return found.stream().reduce((_, last) -> last);
    }

    private Node byId(String id) {
        var found = all(node -> id.equals(node.getId()));
        if (found.isEmpty()) throw new AssertionError("no " + id + " is seen");
        return found.getLast();
    }

    /** Waits until it is so. */
    public void await(Callable<Boolean> what) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> on(what));
        } catch (TimeoutException e) {
            picture("failed", 1);
            throw new AssertionError("not seen; target/screens/failed.png shows what was", e);
        }
    }

    private List<Node> all(Predicate<Node> wanted) {
        var found = new ArrayList<Node>();
        collect(stage.getScene().getRoot(), wanted, found);
        return found;
    }

    private static void collect(Node node, Predicate<Node> wanted, List<Node> found) {
        if (!node.isVisible()) return;
        if (wanted.test(node)) found.add(node);
        if (node instanceof Parent parent)
            for (var child : parent.getChildrenUnmodifiable()) collect(child, wanted, found);
    }
}
