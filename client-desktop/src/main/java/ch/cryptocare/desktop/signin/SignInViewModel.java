package ch.cryptocare.desktop.signin;

import ch.cryptocare.common.contract.auth.SessionResponse;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.desktop.api.ServerAddress;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.api.Session;
import ch.cryptocare.desktop.api.Session.Step;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Failure;
import ch.cryptocare.desktop.async.Work;
import ch.cryptocare.desktop.daysheet.DayCopies;
import ch.cryptocare.desktop.daysheet.DaySheet;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Signing in: address and password, then a code where the account asks for one. */
public final class SignInViewModel {
    /** What is asked at the moment. */
    public sealed interface Stage {
        record Password() implements Stage {}

        record Code(Step.CodeAwaited awaited) implements Stage {}

        /** The role asks for a second factor, which is set up in the browser. */
        record SetUpFirst() implements Stage {}

        record Server() implements Stage {}

        /** The server is away; this was kept for such a day. */
        record Copy(DaySheet sheet) implements Stage {}
    }

    /** Where something is wrong. */
    public enum Spot {
        SERVER,
        EMAIL,
        PASSWORD,
        CODE,
        WHOLE
    }

    /** What is wrong, and where. */
    public record Fault(Spot spot, String sentence) {}

    public final StringProperty server = new SimpleStringProperty(this, "server", "");
    public final StringProperty email = new SimpleStringProperty(this, "email", "");
    public final StringProperty password = new SimpleStringProperty(this, "password", "");
    public final StringProperty code = new SimpleStringProperty(this, "code", "");
    public final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(this, "stage", new Stage.Password());
    public final ObjectProperty<Optional<Fault>> fault = new SimpleObjectProperty<>(this, "fault", Optional.empty());
    public final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    /** Whether a copy of the day is looked for: the password is made a key in about a second. */
    public final BooleanProperty looking = new SimpleBooleanProperty(this, "looking");

    private final ServerApi api;
    private final Session session;
    private final Background background;
    private final Text text;
    private final Notices notices;
    private final DayCopies copies;
    private final BiConsumer<SessionResponse, String> entered;
    private final Consumer<ServerAddress> moved;

    /** @param entered told who came in, and the password */
    public SignInViewModel(
            ServerApi api,
            Session session,
            Background background,
            Text text,
            Notices notices,
            DayCopies copies,
            BiConsumer<SessionResponse, String> entered,
            Consumer<ServerAddress> moved) {
        this.api = api;
        this.session = session;
        this.background = background;
        this.text = text;
        this.notices = notices;
        this.copies = copies;
        this.entered = entered;
        this.moved = moved;
        server.set(api.server().toString());
    }

    public String serverName() {
        return api.server().uri().getAuthority();
    }

    /** What Enter and the large button do. */
    public void goOn() {
        if (busy.get()) return;
        fault.set(Optional.empty());
        switch (stage.get()) {
            case Stage.Password _ -> signIn();
            case Stage.Code asked -> finish(asked.awaited());
            case Stage.Server _ -> move();
            case Stage.SetUpFirst _, Stage.Copy _ -> back();
        }
    }

    /** To where one begins; nothing secret stays in a field. */
    public void back() {
        password.set("");
        code.set("");
        fault.set(Optional.empty());
        stage.set(new Stage.Password());
    }

    public void changeServer() {
        fault.set(Optional.empty());
        server.set(api.server().toString());
        stage.set(new Stage.Server());
    }

    private void signIn() {
        var address = address();
        if (address.isEmpty()) refuse(Spot.EMAIL, text.of("sign-in.email.wrong"));
        else if (password.get().isEmpty()) refuse(Spot.PASSWORD, text.of("sign-in.password.missing"));
        else {
            var secret = password.get();
            run(background.run(() -> session.signIn(address.get(), secret)), Spot.PASSWORD);
        }
    }

    private void finish(Step.CodeAwaited awaited) {
        var typed = code.get();
        if (typed.isBlank()) refuse(Spot.CODE, text.of("sign-in.code.missing"));
        else run(background.run(() -> session.finish(awaited, typed)), Spot.CODE);
    }

    private void run(Work<Step> work, Spot secret) {
        work.whileBusy(busy)
                .then(this::step)
                .refused(refusal -> refused(refusal, secret))
                .failed(failure -> {
                    refuse(Spot.WHOLE, sentence(failure));
                    if (failure instanceof Failure.Away) openCopy();
                });
    }

    /** Whoever would have come in sees at least who comes today. */
    private void openCopy() {
        address().ifPresent(who -> openCopy(who, password.get()));
    }

    private void openCopy(EmailAddress who, String secret) {
        looking.set(true);
        background
                .run(() -> copies.open(who, secret))
                .whileBusy(busy)
                .then(found -> {
                    looking.set(false);
                    found.ifPresent(this::show);
                })
                .failed(_ -> looking.set(false));
    }

    private void show(DaySheet sheet) {
        back();
        stage.set(new Stage.Copy(sheet));
    }

    private void step(Step step) {
        switch (step) {
            case Step.CodeAwaited awaited -> stage.set(new Stage.Code(awaited));
            case Step.SignedIn in when in.session().secondFactorMissing() -> stage.set(new Stage.SetUpFirst());
            case Step.SignedIn in -> {
                var secret = password.get();
                back();
                entered.accept(in.session(), secret);
            }
        }
    }

    /** A secret that was wrong is typed anew. */
    private void refused(Refusal refusal, Spot secret) {
        var ofSecret = refusal.type == ProblemType.SIGN_IN_FAILED || refusal.type == ProblemType.CODE_WRONG;
        if (refusal.type == ProblemType.SIGN_IN_FAILED) back();
        if (ofSecret) code.set("");
        var spot = refusal.type == ProblemType.SIGN_IN_FAILED ? Spot.PASSWORD : secret;
        refuse(ofSecret ? spot : Spot.WHOLE, text.problem(refusal));
    }

    private void move() {
        try {
            var address = ServerAddress.of(server.get());
            api.moveTo(address);
            moved.accept(address);
            back();
        } catch (ServerAddress.Refused refused) {
            refuse(Spot.SERVER, text.of(refused.fault));
        }
    }

    private String sentence(Failure failure) {
        return failure instanceof Failure.Away ? text.of("sign-in.away", serverName()) : notices.sentence(failure);
    }

    private Optional<EmailAddress> address() {
        try {
            return Optional.of(new EmailAddress(email.get().strip()));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private void refuse(Spot spot, String sentence) {
        fault.set(Optional.of(new Fault(spot, sentence)));
    }
}
