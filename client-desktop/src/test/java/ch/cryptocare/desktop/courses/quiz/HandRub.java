package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.OptionDraft;
import ch.cryptocare.common.contract.authoring.PoolDraft;
import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.contract.authoring.QuizDraft;
import ch.cryptocare.common.contract.authoring.WrittenText;
import ch.cryptocare.common.contract.learning.MatchedPair;
import ch.cryptocare.common.value.TaskKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The quiz that Mei writes, about how hands are rubbed. */
public final class HandRub {
    static final QuestionDraft HOW_LONG = QuestionChange.of(Questions.begun("how-long", TaskKind.SINGLE), it -> {
        it.text = new WrittenText("Combien de temps faut-il frotter ?", "How long must one rub?");
        it.explanation = new WrittenText("Le produit doit agir.", "The rub needs time to act.");
        it.options = List.of(
                option("short", "5 secondes", "5 seconds", "0"), option("long", "30 secondes", "30 seconds", "1"));
    });
    static final QuestionDraft WHEN = QuestionChange.of(Questions.begun("when", TaskKind.MULTIPLE), it -> {
        it.text = new WrittenText("Quand se frotte-t-on les mains ?", "When does one rub one’s hands?");
        it.policy = Marking.RIGHT_MINUS_WRONG_1.name();
        it.points = 2;
        it.options = List.of(
                option("before", "Avant de toucher un patient", "Before touching a patient", "1"),
                option("after", "Après avoir touché un patient", "After touching a patient", "1"),
                option("phone", "Avant de téléphoner", "Before a telephone call", "0"));
    });
    static final QuestionDraft GLOVES = QuestionChange.of(Questions.begun("gloves", TaskKind.TRUE_FALSE), it -> {
        it.text = new WrittenText("Les gants remplacent la friction.", "Gloves replace the rub.");
        it.isTrue = Optional.of(false);
    });
    static final QuestionDraft ORDER = QuestionChange.of(Questions.begun("order", TaskKind.ORDERING), it -> {
        it.text = new WrittenText("Dans quel ordre ?", "In which order?");
        it.options = List.of(
                option("palms", "Les paumes", "The palms", "0"),
                option("backs", "Le dos des mains", "The backs of the hands", "0"),
                option("thumbs", "Les pouces", "The thumbs", "0"));
    });
    static final QuestionDraft MATCH = QuestionChange.of(Questions.begun("match", TaskKind.MATCHING), it -> {
        it.text = new WrittenText("Contre quoi ?", "Against what?");
        it.left = List.of(option("rub", "La friction", "Rubbing", "0"), option("wash", "Le lavage", "Washing", "0"));
        it.options = List.of(
                option("germs", "Les germes", "Germs", "0"), option("dirt", "La saleté visible", "Visible dirt", "0"));
        it.pairs = List.of(new MatchedPair("rub", "germs"), new MatchedPair("wash", "dirt"));
    });
    static final QuestionDraft HOW_MUCH = QuestionChange.of(Questions.begun("how-much", TaskKind.NUMERIC), it -> {
        it.text = new WrittenText("Combien de produit ?", "How much of it?");
        it.number = Optional.of(new BigDecimal("3"));
        it.tolerance = Optional.of(new BigDecimal("0.5"));
        it.unit = "ml";
    });

    private HandRub() {}

    /** Three questions of which two are drawn, and three more. */
    public static QuizDraft quiz() {
        return QuizChange.of(
                QuizEditorViewModel.begun(),
                quiz -> quiz.pools = List.of(
                        new PoolDraft(Optional.empty(), List.of(HOW_LONG, WHEN, GLOVES)),
                        new PoolDraft(Optional.of(2), List.of(ORDER, MATCH, HOW_MUCH))));
    }

    static QuizDraft of(QuestionDraft... questions) {
        return QuizChange.of(
                QuizEditorViewModel.begun(),
                quiz -> quiz.pools = List.of(new PoolDraft(Optional.empty(), List.of(questions))));
    }

    private static OptionDraft option(String id, String french, String english, String worth) {
        return new OptionDraft(id, new WrittenText(french, english), worth);
    }
}
