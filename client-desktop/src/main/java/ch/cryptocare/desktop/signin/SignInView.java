package ch.cryptocare.desktop.signin;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.daysheet.DaySheet;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.ProblemNote;
import ch.cryptocare.desktop.parts.Words;
import ch.cryptocare.desktop.signin.SignInViewModel.Fault;
import ch.cryptocare.desktop.signin.SignInViewModel.Spot;
import ch.cryptocare.desktop.signin.SignInViewModel.Stage;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The way in. */
public final class SignInView extends StackPane {
    private final SignInViewModel model;
    private final ServerApi api;
    private final Text text;
    private final Browser browser;
    private final Function<DaySheet, Node> copy;
    private final VBox card = new VBox();
    private final ProblemNote whole = new ProblemNote("");
    private final Label looking;
    private final Field<TextField> server;
    private final Field<TextField> email;
    private final Field<PasswordField> password;
    private final Field<TextField> code;
    private final Node language;

    /** @param copy shows what was kept for when the server is away */
    public SignInView(SignInViewModel model, ServerApi api, Text text, Browser browser, Function<DaySheet, Node> copy) {
        this.model = model;
        this.api = api;
        this.text = text;
        this.browser = browser;
        this.copy = copy;
        looking = Words.muted(text.of("sign-in.copy"));
        looking.visibleProperty().bind(model.looking);
        looking.managedProperty().bind(model.looking);
        server = field("server", new TextField());
        email = field("email", new TextField());
        password = field("password", new PasswordField());
        code = field("code", new TextField());
        server.control.textProperty().bindBidirectional(model.server);
        email.control.textProperty().bindBidirectional(model.email);
        password.control.textProperty().bindBidirectional(model.password);
        code.control.textProperty().bindBidirectional(model.code);
        card.getStyleClass().addAll("dialog-card", "sign-in-card");
        card.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        language = Buttons.link(text.of("language.other"), this::otherLanguage);
        StackPane.setAlignment(language, Pos.TOP_RIGHT);
        addEventFilter(KeyEvent.KEY_RELEASED, this::capsLock);
        model.stage.subscribe(this::draw);
        model.fault.subscribe(this::show);
    }

    private <C extends TextField> Field<C> field(String name, C control) {
        control.setId("sign-in-" + name);
        control.setOnAction(_ -> model.goOn());
        return new Field<>(text.of("sign-in." + name), control);
    }

    private void draw(Stage stage) {
        getChildren().setAll(card, language);
        getStyleClass().setAll(stage instanceof Stage.Copy ? "sign-in-copy" : "covering");
        card.getChildren().setAll(Icons.round(Feather.PLUS));
        switch (stage) {
            case Stage.Password _ -> drawPassword();
            case Stage.Code asked -> drawCode(asked.awaited().authenticator());
            case Stage.Server _ -> drawServer();
            case Stage.SetUpFirst _ -> drawSetUpFirst();
            case Stage.Copy(var sheet) -> getChildren().setAll(copy.apply(sheet));
        }
    }

    private void drawPassword() {
        fill(
                text.of("sign-in.title"),
                text.of("sign-in.why"),
                email,
                password,
                whole,
                looking,
                goOn(text.of("sign-in.button")),
                Buttons.link(text.of("sign-in.forgotten"), () -> browse("/reset-password")),
                line(text.of("sign-in.at", model.serverName()), text.of("sign-in.change-server"), model::changeServer));
        focus(model.email.get().isEmpty() ? email.control : password.control);
    }

    private void drawCode(boolean authenticator) {
        code.hint(text.of("sign-in.code.recovery"));
        fill(
                text.of("sign-in.code.title"),
                text.of(authenticator ? "sign-in.code.why" : "sign-in.code.no-authenticator"),
                code,
                whole,
                looking,
                goOn(text.of("sign-in.code.button")),
                Buttons.link(text.of("back"), model::back));
        focus(code.control);
    }

    private void drawServer() {
        fill(
                text.of("sign-in.server.title"),
                text.of("sign-in.server.why"),
                server,
                goOn(text.of("sign-in.server.button")),
                Buttons.link(text.of("cancel"), model::back));
        focus(server.control);
    }

    private void drawSetUpFirst() {
        var open = Buttons.primary(text.of("sign-in.set-up.button"), () -> browse("/account/second-factor"));
        open.setMaxWidth(Double.MAX_VALUE);
        fill(
                text.of("sign-in.set-up.title"),
                text.of("sign-in.set-up.why"),
                open,
                Buttons.link(text.of("sign-in.set-up.done"), model::back));
        focus(open);
    }

    private void fill(String title, String why, Node... rest) {
        var name = Words.title(title);
        name.setAccessibleText(title);
        card.getChildren().addAll(name, Words.muted(why));
        card.getChildren().addAll(rest);
    }

    private Button goOn(String label) {
        var button = Buttons.busyWhile(Buttons.primary(label, model::goOn), model.busy);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setId("go-on");
        return button;
    }

    private static Node line(String words, String link, Runnable action) {
        var line = new HBox(4, Words.muted(words), Buttons.link(link, action));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void show(Optional<Fault> fault) {
        server.refuse(at(fault, Spot.SERVER));
        email.refuse(at(fault, Spot.EMAIL));
        password.refuse(at(fault, Spot.PASSWORD));
        code.refuse(at(fault, Spot.CODE));
        whole.say(at(fault, Spot.WHOLE));
    }

    private static String at(Optional<Fault> fault, Spot spot) {
        return fault.filter(here -> here.spot() == spot).map(Fault::sentence).orElse("");
    }

    private void focus(Control control) {
        sceneProperty().subscribe(scene -> {
            if (scene != null) control.requestFocus();
        });
    }

    /** Not every system tells; where it does, a wrong password is spared. */
    private void capsLock(KeyEvent key) {
        var on = Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
        password.hint(on ? text.of("sign-in.caps-lock") : "");
    }

    private void otherLanguage() {
        text.languageProperty().set(text.language() == Language.FR ? Language.EN : Language.FR);
    }

    private void browse(String page) {
        browser.open(api.server().page(page));
    }
}
