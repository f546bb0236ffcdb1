package ch.cryptocare.desktop.shell;

import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.Words;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Type to find, arrows to choose, Enter to do. */
public final class PaletteView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    final TextField typed = new TextField();
    private final VBox list = new VBox();
    private final PaletteViewModel model;
    private final Text text;
    private final Runnable close;

    public PaletteView(PaletteViewModel model, Text text, String prompt, Runnable close) {
        this.model = model;
        this.text = text;
        this.close = close;
        typed.textProperty().bindBidirectional(model.query);
        typed.setPromptText(prompt);
        typed.setAccessibleText(prompt);
        typed.setId("palette");
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(360);
        scroll.setFocusTraversable(false);
        getChildren().addAll(typed, scroll);
        getStyleClass().addAll("dialog-card", "palette");
        list.getStyleClass().add("palette-list");
        model.found.subscribe(this::draw);
        model.patients.addListener((_, _, _) -> draw());
        model.chosen.subscribe(_ -> mark());
        draw();
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> model.down();
            case UP -> model.up();
            case ENTER -> run();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void run() {
        close.run();
        model.run();
    }

    private void draw() {
        list.getChildren().setAll(model.found.stream().map(this::line).toList());
        switch (model.patients.get()) {
            case SEARCHING -> say("palette.searching");
            case FAILED -> say("palette.failed");
            case NOT_ASKED, READ -> {
                if (model.found.isEmpty()) say("palette.nothing");
            }
        }
        mark();
    }

    private void say(String key) {
        list.getChildren().add(Words.muted(text.of(key)));
    }

    private Button line(Command command) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(
                12, Icons.of(command.icon()), new Label(command.title()), space, Words.badge(command.group(), "plain"));
        if (!command.keys().isEmpty()) line.getChildren().add(Words.badge(Commands.shown(command.keys()), "key"));
        line.setAlignment(Pos.CENTER_LEFT);
        var button = new Button(null, line);
        button.setAccessibleText(command.title());
        button.getStyleClass().add("palette-line");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        line.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.setOnAction(_ -> {
            close.run();
            command.action().run();
        });
        return button;
    }

    private void mark() {
        var lines = list.getChildren();
        for (int i = 0; i < lines.size(); i++) lines.get(i).pseudoClassStateChanged(CHOSEN, i == model.chosen.get());
        if (model.chosen.get() < model.found.size())
            typed.setAccessibleHelp(model.found.get(model.chosen.get()).title());
    }
}
