package ch.cryptocare.desktop.shell;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.EmptyState;
import ch.cryptocare.desktop.parts.TakesKeys;
import ch.cryptocare.desktop.place.Navigator;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.proof.ProofDialog;
import ch.cryptocare.desktop.proof.ProofViewModel;
import ch.cryptocare.desktop.proof.Proofs;
import ch.cryptocare.desktop.settings.SettingsFile;
import ch.cryptocare.desktop.theme.Theme;
import ch.cryptocare.desktop.theme.ThemeChoice;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** All that the window shows: the way in or the desk, and above them the lock, dialogs and toasts. */
public final class MainWindow extends StackPane implements Actions {
    /** Searches, wherever nothing is being typed. */
    static final String SEARCH = "/";

    private final Desk desk;
    private final Navigator navigator;
    private final Notices notices;
    private final Connection connection;
    private final IdleLock lock;
    private final Dialogs dialogs;
    private final Sheets sheets;
    private final Text text;
    private final Theme theme;
    private final SettingsFile settings;
    private final Screens screens;
    private final Supplier<Node> signIn;
    private final Supplier<ProofViewModel> proof;
    private final BorderPane content = new BorderPane();
    private @Nullable Workspace workspace;
    private @Nullable Screen screen;
    private TakesKeys place = _ -> {};
    private @Nullable LockView cover;
    private @Nullable Commands commands;

    public MainWindow(
            Screens screens,
            Connection connection,
            IdleLock lock,
            SettingsFile settings,
            Supplier<Node> signIn,
            Supplier<ProofViewModel> proof) {
        this.desk = screens.desk();
        this.navigator = screens.navigator();
        this.notices = screens.notices();
        this.connection = connection;
        this.lock = lock;
        this.dialogs = screens.dialogs();
        this.text = screens.text();
        this.theme = screens.theme();
        this.settings = settings;
        this.screens = screens;
        this.signIn = signIn;
        this.proof = proof;
        this.sheets = new Sheets(dialogs, text);
        getChildren().addAll(content, dialogs.layer(), new Toasts(notices, text));
        getStyleClass().add("main-window");
        listen(screens.proofs());
        drawAll();
    }

    private void listen(Proofs proofs) {
        desk.whoProperty().addListener((_, _, _) -> enter());
        navigator.currentProperty().addListener((_, _, place) -> open(place));
        text.languageProperty().addListener((_, _, _) -> drawAll());
        connection.offlineSinceProperty().addListener((_, _, since) -> {
            if (since.isEmpty()) reload();
        });
        lock.lockedProperty().addListener((_, _, locked) -> cover(locked));
        proofs.askedBy(proven -> ProofDialog.show(proof.get(), dialogs, text, proven));
        addEventFilter(InputEvent.ANY, _ -> lock.touched());
        // By the scene: when what had the cursor is gone, no node hears of keys.
        sceneProperty().addListener((_, _, scene) -> {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
            scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
            scene.focusOwnerProperty().addListener((_, before, _) -> {
                if (before != null && before.getScene() == null)
                    screens.background().screen().execute(this::catchCursor);
            });
        });
    }

    /** What had the cursor was drawn anew: Tab goes on in the place, and not at the side. */
    private void catchCursor() {
        if (workspace != null && !lock.isLocked() && !dialogs.openProperty().get()) workspace.takeCursor();
    }

    private void leave() {
        place = _ -> {};
        if (screen != null) screen.leave().run();
        screen = null;
    }

    private void enter() {
        dialogs.close();
        leave();
        drawAll();
        if (desk.who().isPresent()) open(navigator.current());
    }

    private void open(Place place) {
        if (desk.who().isEmpty() || desk.isForPracticesOnly()) return;
        leave();
        var opened = screens.open(place);
        screen = opened;
        draw(opened);
        opened.reload().run();
    }

    /** Everything in the language of the moment; what was loaded stays. */
    private void drawAll() {
        workspace = null;
        commands = null;
        if (desk.who().isEmpty()) {
            content.setCenter(signIn.get());
        } else if (desk.isForPracticesOnly()) {
            content.setCenter(forPractices());
        } else {
            var wide = settings.settings().wideSideBar();
            var drawn = new Workspace(desk, navigator, notices, connection, text, wide, this);
            workspace = drawn;
            commands = new Commands(desk, navigator, notices, text, this);
            content.setCenter(drawn);
            if (screen != null) draw(screen);
        }
        if (lock.isLocked()) cover(true);
    }

    private void draw(Screen opened) {
        if (workspace == null) return;
        var drawn = opened.view().get();
        place = drawn instanceof TakesKeys taker ? taker : _ -> {};
        workspace.show(drawn);
    }

    private Node forPractices() {
        return new EmptyState(
                Feather.HEART,
                text.of("for-practices.title"),
                text.of("for-practices.why"),
                Buttons.plain(text.of("sign-out"), desk::leave));
    }

    /** What is covered cannot be reached by keys either. */
    private void cover(boolean locked) {
        if (cover != null) getChildren().remove(cover);
        cover = null;
        content.setVisible(!locked);
        dialogs.layer().setVisible(!locked);
        if (!locked) return;
        var name = desk.who().map(session -> session.account().name()).orElse("");
        var view = new LockView(proof.get(), name, text, lock::unlock, desk::leave);
        cover = view;
        getChildren().add(view);
        view.focus();
    }

    private void pressed(KeyEvent key) {
        if (commands == null || lock.isLocked()) return;
        if (!dialogs.openProperty().get()) place.pressed(key);
        if (key.isConsumed()) return;
        commands.of(key).ifPresent(command -> {
            key.consume();
            command.action().run();
        });
    }

    /** By what it types: where a slash lies differs from keyboard to keyboard. */
    private void typed(KeyEvent key) {
        if (!SEARCH.equals(key.getCharacter()) || key.getTarget() instanceof TextInputControl) return;
        if (commands == null || lock.isLocked() || dialogs.openProperty().get()) return;
        key.consume();
        palette();
    }

    @Override
    public void palette() {
        if (commands == null) return;
        var view = new PaletteView(
                new PaletteViewModel(commands.all(), screens.patients()),
                text,
                text.of(Commands.search(desk)),
                dialogs::close);
        dialogs.show(view, view.typed);
    }

    @Override
    public void shortcuts() {
        if (commands == null) return;
        sheets.shortcuts(commands.all(), Commands.search(desk), screen == null ? List.of() : screen.keys());
    }

    @Override
    public void notices() {
        sheets.notices(notices);
    }

    @Override
    public void lock() {
        lock.lock();
    }

    @Override
    public void signOut() {
        navigator.leave(desk::leave);
    }

    @Override
    public void fold() {
        settings.change(now -> now.withWideSideBar(!now.wideSideBar()));
        drawAll();
    }

    @Override
    public void reload() {
        if (screen != null) screen.reload().run();
    }

    @Override
    public void switchLanguage() {
        text.languageProperty().set(text.language() == Language.FR ? Language.EN : Language.FR);
    }

    @Override
    public void switchTheme() {
        theme.choiceProperty().set(theme.isDark() ? ThemeChoice.LIGHT : ThemeChoice.DARK);
    }
}
