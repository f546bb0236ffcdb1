package ch.cryptocare.server.demo;

import static ch.cryptocare.server.demo.Bilingual.both;
import static ch.cryptocare.server.demo.Bilingual.reading;
import static ch.cryptocare.server.demo.Bilingual.watching;

import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Profession;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.learning.domain.CourseContent;
import ch.cryptocare.server.learning.domain.CourseText;
import ch.cryptocare.server.learning.domain.CreditPoints;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The demo's course for everybody who touches patients; free. */
final class HandHygiene {
    static final CourseContent COURSE = new CourseContent(
            CourseKind.VIDEO,
            Set.of(Language.FR, Language.EN),
            both(
                    new CourseText(
                            "Hygiène des mains : les cinq moments",
                            "Quand se désinfecter les mains, comment le faire en vingt à trente secondes, et pourquoi les gants"
                                    + " ne remplacent rien.",
                            List.of(
                                    "Reconnaître les cinq moments de l’hygiène des mains dans votre propre journée",
                                    "Appliquer la solution hydro-alcoolique sur toute la surface des mains",
                                    "Choisir entre friction, lavage et gants")),
                    new CourseText(
                            "Hand hygiene: the five moments",
                            "When to clean your hands, how to do it in twenty to thirty seconds, and why gloves replace nothing.",
                            List.of(
                                    "Recognise the five moments for hand hygiene in your own day",
                                    "Spread the alcohol-based rub over the whole surface of your hands",
                                    "Choose between rubbing, washing and gloves"))),
            Set.of(
                    Profession.NURSE,
                    Profession.PHYSICIAN,
                    Profession.MIDWIFE,
                    Profession.PHYSIOTHERAPIST,
                    Profession.MEDICAL_ASSISTANT),
            new CreditPoints(BigDecimal.ONE),
            Sats.ZERO,
            Duration.ofMinutes(35),
            List.of(
                    reading(10, "Les cinq moments", "The five moments", """
                            Les mains transportent les germes d’un patient à l’autre plus souvent que tout autre objet.
                            Désinfectez-les avant de toucher un patient et avant tout geste aseptique, après un risque
                            d’exposition à un liquide biologique, après avoir touché un patient, et après avoir touché
                            ce qui l’entoure.

                            Le dernier moment est celui qu’on oublie le plus : le lit, la pompe et la table de nuit portent
                            les germes du patient, même quand on ne l’a pas touché.
                            """, """
                            Hands carry germs from one patient to the next more often than any object does. Clean them
                            before touching a patient and before any aseptic procedure, after a risk of exposure to body
                            fluids, after touching a patient, and after touching what is around the patient.

                            The last moment is the one most often forgotten: the bed, the pump and the bedside table carry
                            the patient’s germs even when you have not touched the patient.
                            """),
                    watching(1, "Trente secondes, six gestes", "Thirty seconds, six gestures", DemoFilms.HANDS),
                    reading(7, "La friction, geste par geste", "Rubbing, step by step", """
                            Prenez assez de produit pour couvrir les deux mains, qui doivent être sèches. Frottez les paumes,
                            le dos de chaque main, entre les doigts, le dos des doigts, les pouces, puis le bout des doigts
                            dans la paume. Vingt à trente secondes suffisent ; le produit doit sécher de lui-même.

                            Les pouces et le bout des doigts sont les zones les plus souvent manquées.
                            """, """
                            Take enough of the product to cover both hands, which must be dry. Rub the palms, the back of
                            each hand, between the fingers, the backs of the fingers, the thumbs, then the fingertips in the
                            palm. Twenty to thirty seconds are enough; the product must dry by itself.

                            Thumbs and fingertips are the areas most often missed.
                            """),
                    reading(7, "Savon, gants et bijoux", "Soap, gloves and jewellery", """
                            Lavez-vous les mains au savon quand elles sont visiblement sales, et après les soins à un patient
                            qui a une diarrhée à Clostridioides difficile : l’alcool ne détruit pas les spores.

                            Les gants protègent d’un contact avec du sang ou d’autres liquides. Désinfectez-vous les mains
                            avant de les mettre et après les avoir retirés. Bagues, montres et ongles longs gênent la friction.
                            """, """
                            Wash your hands with soap when they are visibly dirty, and after caring for a patient with
                            diarrhoea from Clostridioides difficile: alcohol does not destroy spores.

                            Gloves protect from contact with blood and other fluids. Clean your hands before you put them on
                            and after you take them off. Rings, watches and long nails get in the way of rubbing.
                            """),
                    HandHygieneQuiz.chapter()));

    private HandHygiene() {}
}
