package ch.cryptocare.desktop.i18n;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import java.time.ZoneId;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Every word that the desktop says, in the language of the moment. */
public final class Text {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final String WORDS = "ch.cryptocare.desktop.i18n.desktop";
    private static final String PROBLEMS = "ch.cryptocare.desktop.i18n.problems";

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(this, "language");
    private final ZoneId zone;
    private ResourceBundle words = ResourceBundle.getBundle(WORDS, Language.FR.locale());
    private ResourceBundle problems = ResourceBundle.getBundle(PROBLEMS, Language.FR.locale());

    public Text(Language first, ZoneId zone) {
        this.zone = zone;
        language.addListener((_, _, now) -> speak(now));
        language.set(first);
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public Language language() {
        return language.get();
    }

    /** The sentence of this key; {0}, {1} … stand for the arguments. */
    public String of(String key, Object... arguments) {
        return filled(words.getString(key), arguments);
    }

    /** As {@link #of}, in the singular or the plural of its language: French counts 0 as one. */
    public String count(String key, long number) {
        var one = language() == Language.FR ? number < 2 : number == 1;
        return of(key + (one ? ".one" : ".other"), number);
    }

    /** What is said about a constant of the contract, as in {@code role.STAFF}. */
    public String of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** Why somebody was refused; a fault of the server with the number to quote. */
    public String problem(Refusal refusal) {
        var sentence = problem(refusal.type);
        var reference = refusal.facts.get("reference");
        return reference == null ? sentence : sentence + " " + of("problem.reference", reference);
    }

    public String problem(ProblemType type) {
        return problems.getString(type.code());
    }

    public Formats formats() {
        return new Formats(language(), zone);
    }

    private void speak(Language now) {
        words = ResourceBundle.getBundle(WORDS, now.locale());
        problems = ResourceBundle.getBundle(PROBLEMS, now.locale());
    }

    private static String filled(String sentence, Object... arguments) {
        return PLACE.matcher(sentence).replaceAll(place -> Matcher.quoteReplacement(filler(place, arguments)));
    }

    private static String filler(MatchResult place, Object... arguments) {
        int number = Integer.parseInt(place.group(1));
        return number < arguments.length ? String.valueOf(arguments[number]) : place.group();
    }
}
