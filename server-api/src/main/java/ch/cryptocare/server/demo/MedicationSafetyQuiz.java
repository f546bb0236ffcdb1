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

/** What ends the course on medicines. */
final class MedicationSafetyQuiz {
    private MedicationSafetyQuiz() {}

    static Chapter chapter() {
        var reckoning = new Pool(1, List.of(ampoule(), drip()));
        return Bilingual.quiz(
                15,
                "Avant la prochaine dose",
                "Before the next dose",
                Pool.all(name(), statements(), error(), looks()),
                reckoning);
    }

    private static Question name() {
        return ask("name", "Comment vérifiez-vous de qui il s’agit ?", "How do you check who it is?")
                .because(
                        "Qui entend un nom dit souvent oui, même si ce n’est pas le sien.",
                        "People who hear a name often say yes, even if it is not theirs.")
                .one(new Task.Single(List.of(
                        right(
                                "asks",
                                "Je demande le nom et la date de naissance",
                                "I ask for the name and the date of birth"),
                        wrong(
                                "reads",
                                "Je lis le nom, et le patient dit oui",
                                "I read out the name, and the patient says yes"),
                        wrong("bed", "Par le numéro du lit", "By the number of the bed"))));
    }

    /** Each of the four is to be decided. */
    private static Question statements() {
        return ask("check", "Un double contrôle en est un si…", "A double check is one if…")
                .because(
                        "Deux personnes qui regardent ensemble la même ampoule ne contrôlent qu’une fois.",
                        "Two people who look at the same ampoule together check only once.")
                .worth(
                        2,
                        GradingPolicy.KPRIME_1,
                        new Task.Multiple(List.of(
                                right(
                                        "alone",
                                        "la seconde personne calcule seule",
                                        "the second person calculates alone"),
                                right(
                                        "order",
                                        "elle part de la prescription, et non du calcul de l’autre",
                                        "they start from the prescription, not from the other’s calculation"),
                                wrong(
                                        "together",
                                        "les deux lisent l’étiquette ensemble",
                                        "both read the label together"),
                                wrong(
                                        "later",
                                        "il est signé à la fin du service",
                                        "it is signed at the end of the shift"))));
    }

    private static Question error() {
        return ask(
                        "error",
                        "Un patient a reçu la dose d’un autre : dans quel ordre ?",
                        "A patient was given somebody else’s dose: in which order?")
                .because("D’abord le patient, ensuite le système.", "First the patient, then the system.")
                .one(new Task.Ordering(List.of(
                        right("patient", "S’occuper du patient et le surveiller", "Look after the patient, and watch"),
                        right("physician", "Appeler le médecin", "Call the physician"),
                        right("tell", "Le dire au patient", "Tell the patient"),
                        right("report", "L’annoncer dans le système d’incidents", "Report it as an incident"))));
    }

    private static Question looks() {
        return ask("looks", "Qu’est-ce qui arrête quelle erreur ?", "What stops which error?")
                .one(new Task.Matching(
                        List.of(
                                right("alike", "Deux noms qui se ressemblent", "Two names that look alike"),
                                right(
                                        "route",
                                        "Une seringue orale branchée sur une veine",
                                        "An oral syringe on a vein"),
                                right("decimal", "Dix fois la dose", "Ten times the dose")),
                        List.of(
                                right(
                                        "tall",
                                        "Des lettres capitales là où ils diffèrent",
                                        "Capital letters where they differ"),
                                right("fitting", "Des raccords qui ne vont pas ensemble", "Fittings that do not fit"),
                                right(
                                        "zero",
                                        "Jamais de zéro après la virgule",
                                        "Never a zero after the decimal point")),
                        List.of(match("alike", "tall"), match("route", "fitting"), match("decimal", "zero"))));
    }

    private static Question ampoule() {
        return ask(
                        "ampoule",
                        "75 mg sont prescrits. L’ampoule contient 50 mg dans 2 ml. Combien de ml préparez-vous ?",
                        "75 mg are prescribed. The ampoule holds 50 mg in 2 ml. How many ml do you prepare?")
                .because("75 ÷ 50 × 2 = 3 ml.", "75 ÷ 50 × 2 = 3 ml.")
                .one(new Task.Numeric(new BigDecimal("3"), BigDecimal.ZERO, "ml"));
    }

    private static Question drip() {
        return ask(
                        "drip",
                        "500 ml passent en 4 heures. À combien de ml par heure réglez-vous la pompe ?",
                        "500 ml run in 4 hours. To how many ml an hour do you set the pump?")
                .because("500 ÷ 4 = 125 ml par heure.", "500 ÷ 4 = 125 ml an hour.")
                .one(new Task.Numeric(new BigDecimal("125"), BigDecimal.ZERO, "ml/h"));
    }
}
