package ch.cryptocare.desktop.shell;

import ch.cryptocare.common.contract.auth.AccountResponse;
import ch.cryptocare.common.contract.auth.PersonSummary;
import ch.cryptocare.desktop.async.Loaded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What those are called whom somebody has seen since signing in. Nobody is looked up for it: each look is noted. */
public final class KnownNames {
    private final Map<String, String> names = new HashMap<>();

    /** By the number of an account. */
    public Optional<String> of(String number) {
        return Optional.ofNullable(names.get(number));
    }

    /** Whoever is shown there is known from then on. */
    <T> void learn(Loaded<T> shown, Function<T, List<PersonSummary>> people) {
        shown.stateProperty().subscribe(state -> {
            if (state instanceof Loaded.State.Shown<T>(var now))
                people.apply(now).forEach(one -> names.put(one.id().toString(), one.name()));
        });
    }

    void beginWith(AccountResponse own) {
        forget();
        names.put(own.id().toString(), own.name());
    }

    void forget() {
        names.clear();
    }
}
