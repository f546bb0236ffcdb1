package ch.cryptocare.desktop;

import ch.cryptocare.common.contract.auth.SessionResponse;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.api.LiveUpdates;
import ch.cryptocare.desktop.api.ServerAddress;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.api.Session;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Ticker;
import ch.cryptocare.desktop.daysheet.DayCopies;
import ch.cryptocare.desktop.daysheet.DayCopyView;
import ch.cryptocare.desktop.daysheet.SealedCopies;
import ch.cryptocare.desktop.export.Exports;
import ch.cryptocare.desktop.export.Printer;
import ch.cryptocare.desktop.export.SaveAs;
import ch.cryptocare.desktop.export.SystemPrinter;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.ChooseFile;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.place.Navigator;
import ch.cryptocare.desktop.proof.ProofViewModel;
import ch.cryptocare.desktop.proof.Proofs;
import ch.cryptocare.desktop.recordings.Filming;
import ch.cryptocare.desktop.recordings.Uploads;
import ch.cryptocare.desktop.settings.SettingsFile;
import ch.cryptocare.desktop.shell.Connection;
import ch.cryptocare.desktop.shell.Desk;
import ch.cryptocare.desktop.shell.IdleLock;
import ch.cryptocare.desktop.shell.MainWindow;
import ch.cryptocare.desktop.shell.Screens;
import ch.cryptocare.desktop.signin.Browser;
import ch.cryptocare.desktop.signin.SignInView;
import ch.cryptocare.desktop.signin.SignInViewModel;
import ch.cryptocare.desktop.theme.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The whole desktop, wired by hand; everything from outside is given to it. */
public final class Desktop {
    private static final Duration BETWEEN_PROBES = Duration.ofSeconds(5);
    private static final Duration BETWEEN_COPIES = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(15);

    public final Navigator navigator = new Navigator();
    public final Text text;
    public final Theme theme;
    public final Notices notices;
    public final ServerApi api;
    public final LiveUpdates live;
    public final Desk desk;
    public final IdleLock lock;
    public final Connection connection;
    private final SettingsFile settings;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Background background;
    private final Session session;
    private final DayCopies copies;
    private final Ticker ticker;
    private final Browser browser;
    private final SignInViewModel signIn;

    private SaveAs saveAs = SaveAs::byDialog;
    private Printer printer = new SystemPrinter();
    private ChooseFile chooseFile = ChooseFile::byDialog;

    /**
     * @param folder for settings
     * @param localFolder for what stays on this machine
     */
    public Desktop(
            Path folder,
            Path localFolder,
            InstantSource clock,
            ZoneId zone,
            Language ofTheSystem,
            Background background,
            Ticker ticker,
            Browser browser) {
        this.clock = clock;
        this.zone = zone;
        this.background = background;
        this.ticker = ticker;
        this.browser = browser;
        settings = new SettingsFile(folder);
        text = new Text(settings.settings().language().orElse(ofTheSystem), zone);
        theme = new Theme(settings.settings().theme());
        api = new ServerApi(settings.settings().server(), text::language, clock);
        session = new Session(api);
        live = new LiveUpdates(api, background.screen());
        notices = new Notices(text, clock);
        lock = new IdleLock(clock, IdleLock.USUAL);
        connection = new Connection(background, api::isAlive, clock);
        desk = new Desk(api, session, background, navigator, notices, lock);
        copies = new DayCopies(
                new SealedCopies(localFolder.resolve("day-copies"), clock, SealedCopies.ROUNDS),
                api,
                background,
                clock,
                zone);
        copies.wanted.set(settings.settings().keepsDayCopy());
        signIn = new SignInViewModel(
                api,
                session,
                background,
                text,
                notices,
                copies,
                this::enter,
                server -> settings.change(now -> now.with(server)));
        listen();
    }

    private void listen() {
        background.otherwise(notices::trouble);
        api.watch(there -> background.screen().execute(there ? connection::found : connection::lost));
        // JavaFX has words of its own, as the days of a calendar that drops down.
        text.languageProperty().subscribe(now -> Locale.setDefault(now.locale()));
        text.languageProperty().addListener((_, _, now) -> settings.change(old -> old.with(now)));
        theme.choiceProperty().addListener((_, _, now) -> settings.change(old -> old.with(now)));
        ticker.every(BETWEEN_PROBES, connection::probe);
        copies.wanted.addListener((_, _, now) -> settings.change(old -> old.withDayCopy(now)));
        desk.whoProperty().addListener((_, _, who) -> {
            if (who.isEmpty()) copies.end();
        });
        signIn.stage.addListener((_, _, stage) -> {
            if (stage instanceof SignInViewModel.Stage.Copy) lock.watch();
        });
        lock.lockedProperty().addListener((_, _, locked) -> {
            if (locked && desk.who().isEmpty()) closeCopy();
        });
        ticker.every(BETWEEN_LOOKS, lock::check);
        ticker.every(BETWEEN_COPIES, () -> {
            copies.forgetOld();
            copies.refresh();
        });
    }

    private void enter(SessionResponse session, String password) {
        desk.enter(session);
        if (desk.keepsCalendars()) copies.begin(session.account().email(), password);
    }

    /** What nobody is signed in for is put away; the password opens it again. */
    private void closeCopy() {
        lock.rest();
        signIn.back();
    }

    /** Asks elsewhere than by the system's dialog where files go. */
    public void saveBy(SaveAs other) {
        saveAs = other;
    }

    /** Asks elsewhere than by the system's dialog which file is meant. */
    public void chooseBy(ChooseFile other) {
        chooseFile = other;
    }

    /** Prints elsewhere than on this machine's printers. */
    public void printBy(Printer other) {
        printer = other;
    }

    /** For this time only: what is remembered stays. */
    public void moveTo(ServerAddress server) {
        api.moveTo(server);
    }

    public void show(Stage stage) {
        var scene = new Scene(window());
        theme.apply(scene);
        stage.setScene(scene);
        stage.setTitle("CryptoCare");
        stage.setOnCloseRequest(closing -> {
            closing.consume();
            // Nothing can be asked of somebody who has not shown who they are.
            if (lock.isLocked()) stage.close();
            else navigator.leave(stage::close);
        });
        new WindowMemory(settings).watch(stage);
        copies.forgetOld();
        Thread.setDefaultUncaughtExceptionHandler(
                (_, fault) -> background.screen().execute(() -> notices.trouble(Background.bug(fault))));
        stage.show();
    }

    public MainWindow window() {
        var dialogs = new Dialogs(text);
        var uploads = new Uploads(api, background);
        desk.whoProperty().addListener((_, _, _) -> uploads.clear());
        var proofs = new Proofs(background);
        var exports = new Exports(background, dialogs, notices, text, saveAs, printer, clock, zone);
        var screens = new Screens(
                desk,
                api,
                live,
                ticker,
                browser,
                background,
                navigator,
                notices,
                dialogs,
                proofs,
                exports,
                copies,
                new Filming(uploads, api, background, ticker, dialogs, notices, text, chooseFile),
                text,
                theme,
                clock,
                zone);
        return new MainWindow(screens, connection, lock, settings, () -> signInView(exports), this::proof);
    }

    /** As if somebody typed it. */
    public void signIn(String email, String password, String code) {
        background
                .run(() -> switch (session.signIn(new EmailAddress(email), password)) {
                    case Session.Step.SignedIn in -> in;
                    case Session.Step.CodeAwaited awaited -> session.finish(awaited, code);
                })
                .then(step -> {
                    if (step instanceof Session.Step.SignedIn in) desk.enter(in.session());
                });
    }

    private Node signInView(Exports exports) {
        return new SignInView(
                signIn,
                api,
                text,
                browser,
                sheet -> new DayCopyView(
                        sheet, copies.today(sheet), connection.offlineSinceProperty(), exports, text, this::closeCopy));
    }

    private ProofViewModel proof() {
        return new ProofViewModel(session, background, notices);
    }
}
