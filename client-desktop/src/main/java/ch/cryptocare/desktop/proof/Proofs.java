package ch.cryptocare.desktop.proof;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Failure;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Does what the server may want a proof for: then somebody shows once more that it is they, and it is done again. */
public final class Proofs {
    private final Background background;
    private Asker asker = _ -> {};

    /** Asks for a password or a code, and says when it was right. */
    @FunctionalInterface
    public interface Asker {
        void ask(Runnable proven);
    }

    public Proofs(Background background) {
        this.background = background;
    }

    public void askedBy(Asker other) {
        asker = other;
    }

    public <T> void run(Callable<T> call, Consumer<T> then, Consumer<Failure> failed) {
        run(call, new SimpleBooleanProperty(), then, failed);
    }

    /** @param busy true while the server is asked, not while somebody is */
    public <T> void run(Callable<T> call, BooleanProperty busy, Consumer<T> then, Consumer<Failure> failed) {
        background.run(call).whileBusy(busy).then(then).failed(failure -> {
            if (wantsProof(failure))
                asker.ask(() -> background.run(call).whileBusy(busy).then(then).failed(failed));
            else failed.accept(failure);
        });
    }

    private static boolean wantsProof(Failure failure) {
        return failure instanceof Failure.Refused no && no.refusal().type == ProblemType.PROOF_REQUIRED;
    }
}
