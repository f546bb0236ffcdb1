package ch.cryptocare.server.auth.zxcvbn;

import ch.cryptocare.server.auth.domain.Password;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.auth.usecases.GuessablePasswords;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.stream.Stream;

/** Looks a password up in lists of common ones, names, words, keyboard rows and dates, and in what is known of its owner. */
public final class ZxcvbnPasswords implements GuessablePasswords {
    /** Fewer guesses than somebody could try against our own limits in many years. */
    private static final double GUESSES = 1e10;

    /** Looking takes long for long texts, which are not guessed anyway. */
    private static final int LOOKED_AT = 100;

    private final Zxcvbn zxcvbn = new Zxcvbn();

    @Override
    public boolean include(Password password, Person whose) {
        var text = password.text();
        var looked = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        return zxcvbn.measure(looked, known(whose)).getGuesses() < GUESSES;
    }

    private static List<String> known(Person whose) {
        return Stream.of(
                        Stream.of("cryptocare", "soins"),
                        Stream.of(whose.name().split("\\s+")),
                        Stream.of(whose.email().text().split("[@.]")))
                .flatMap(words -> words)
                .toList();
    }
}
