package ch.cryptocare.server.demo;

import static ch.cryptocare.server.demo.Asking.ask;
import static ch.cryptocare.server.demo.Asking.match;
import static ch.cryptocare.server.demo.Asking.right;
import static ch.cryptocare.server.demo.Asking.wrong;

import ch.cryptocare.server.learning.domain.Chapter;
import ch.cryptocare.server.learning.domain.quiz.GradingPolicy;
import ch.cryptocare.server.learning.domain.quiz.Pool;
import ch.cryptocare.server.learning.domain.quiz.Question;
import ch.cryptocare.server.learning.domain.quiz.Task;
import java.math.BigDecimal;
import java.util.List;

/** What ends the course on hands: a question of each kind. */
final class HandHygieneQuiz {
    private HandHygieneQuiz() {}

    static Chapter chapter() {
        var statement = new Pool(1, List.of(spores(), rings()));
        return Bilingual.quiz(
                10,
                "Ce que vous en retenez",
                "What you take with you",
                Pool.all(forgotten(), when(), order(), means(), seconds()),
                statement);
    }

    private static Question forgotten() {
        return ask("forgotten", "Quel moment oublie-t-on le plus souvent ?", "Which moment is forgotten most often?")
                .because(
                        "Le lit, la pompe et la table de nuit portent les germes du patient, même quand on ne l’a pas touché.",
                        "The bed, the pump and the bedside table carry the patient’s germs even when you have not touched the patient.")
                .one(new Task.Single(List.of(
                        wrong("before", "Avant de toucher le patient", "Before touching the patient"),
                        wrong("aseptic", "Avant un geste aseptique", "Before an aseptic procedure"),
                        right(
                                "around",
                                "Après avoir touché ce qui entoure le patient",
                                "After touching what is around the patient"))));
    }

    private static Question when() {
        return ask("when", "Quand vous désinfectez-vous les mains ?", "When do you clean your hands?")
                .because(
                        "Les gants ont des trous trop petits pour être vus : on se désinfecte aussi les mains après les avoir retirés.",
                        "Gloves have holes too small to be seen: hands are cleaned after taking them off, too.")
                .worth(
                        2,
                        GradingPolicy.RIGHT_MINUS_WRONG_1,
                        new Task.Multiple(List.of(
                                right("gloves-off", "Après avoir retiré des gants", "After taking off gloves"),
                                right(
                                        "bed",
                                        "Après avoir réglé le lit d’un patient",
                                        "After adjusting a patient’s bed"),
                                right("patient", "Avant de prendre un pouls", "Before taking a pulse"),
                                wrong(
                                        "between",
                                        "Entre deux touches du même clavier",
                                        "Between two keys of the same keyboard"))));
    }

    private static Question order() {
        return ask(
                        "dressing",
                        "Vous refaites un pansement : dans quel ordre ?",
                        "You change a dressing: in which order?")
                .because(
                        "Les gants se mettent sur des mains propres, et ne remplacent rien.",
                        "Gloves go onto clean hands, and replace nothing.")
                .one(new Task.Ordering(List.of(
                        right("rub", "Se désinfecter les mains", "Clean your hands"),
                        right("gloves", "Mettre des gants", "Put on gloves"),
                        right("dressing", "Refaire le pansement", "Change the dressing"),
                        right("off", "Retirer les gants", "Take off the gloves"),
                        right("again", "Se désinfecter les mains encore une fois", "Clean your hands once more"))));
    }

    private static Question means() {
        return ask("means", "Que faut-il, et quand ?", "What is needed, and when?")
                .because(
                        "Le savon enlève ce qui se voit et les spores ; l’alcool agit sur des mains propres et sèches.",
                        "Soap takes away what can be seen, and spores; alcohol works on hands that are clean and dry.")
                .one(new Task.Matching(
                        List.of(
                                right("dirty", "Des mains visiblement sales", "Hands that are visibly dirty"),
                                right("visit", "Avant de toucher un patient", "Before touching a patient"),
                                right("blood", "Un risque de contact avec du sang", "A risk of contact with blood")),
                        List.of(
                                right("soap", "De l’eau et du savon", "Water and soap"),
                                right("rub", "Une friction", "A rub"),
                                right("gloves", "Une friction, puis des gants", "A rub, then gloves")),
                        List.of(match("dirty", "soap"), match("visit", "rub"), match("blood", "gloves"))));
    }

    private static Question seconds() {
        return ask("seconds", "Combien de temps dure une friction ?", "How long does a rub take?")
                .because("De vingt à trente secondes.", "From twenty to thirty seconds.")
                .one(new Task.Numeric(new BigDecimal("25"), new BigDecimal("5"), "s"));
    }

    private static Question spores() {
        return ask(
                        "spores",
                        "L’alcool détruit les spores de Clostridioides difficile.",
                        "Alcohol destroys the spores of Clostridioides difficile.")
                .because("Il faut alors de l’eau et du savon.", "Water and soap are needed then.")
                .one(new Task.TrueFalse(false));
    }

    private static Question rings() {
        return ask(
                        "rings",
                        "Une alliance lisse ne gêne pas la friction.",
                        "A smooth wedding ring does not get in the way of rubbing.")
                .because(
                        "Sous chaque bague, la peau reste comme elle était.",
                        "Under every ring the skin stays as it was.")
                .one(new Task.TrueFalse(false));
    }
}
