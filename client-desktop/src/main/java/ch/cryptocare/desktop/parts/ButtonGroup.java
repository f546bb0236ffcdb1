package ch.cryptocare.desktop.parts;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** Buttons of a kind that are one stop of the Tab key: arrows go from one to the next, Enter takes it. */
public final class ButtonGroup extends FlowPane {
    private static final double GAP = 6;

    private List<Button> buttons = List.of();
    private int current;

    /** @param name of all of them together */
    public ButtonGroup(String name) {
        super(GAP, GAP);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(name);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** These, and what is said beside them. */
    public void show(List<Button> now, List<? extends Node> beside) {
        buttons = List.copyOf(now);
        for (var button : buttons)
            button.focusedProperty().addListener((_, _, has) -> {
                if (has) stopAt(buttons.indexOf(button));
            });
        stopAt(0);
        getChildren().setAll(buttons);
        getChildren().addAll(beside);
    }

    private void stopAt(int index) {
        current = index;
        for (int i = 0; i < buttons.size(); i++) buttons.get(i).setFocusTraversable(i == index);
    }

    private void pressed(KeyEvent key) {
        if (buttons.isEmpty()) return;
        int last = buttons.size() - 1;
        switch (key.getCode()) {
            case LEFT, UP -> go(Math.max(0, current - 1), key);
            case RIGHT, DOWN -> go(Math.min(last, current + 1), key);
            case HOME -> go(0, key);
            case END -> go(last, key);
            case ENTER -> {
                key.consume();
                buttons.get(current).fire();
            }
            default -> {}
        }
    }

    private void go(int index, KeyEvent key) {
        key.consume();
        buttons.get(index).requestFocus();
    }
}
