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

/** The demo's course that is partly at a screen and partly on a manikin. */
final class FirstAidRefresher {
    static final CourseContent COURSE = new CourseContent(
            CourseKind.BLENDED,
            Set.of(Language.FR),
            both(
                    new CourseText(
                            "Premiers secours : remise à niveau",
                            "Réanimation de l’adulte et défibrillateur : la théorie à votre rythme, puis une"
                                    + " demi-journée de pratique sur mannequin.",
                            List.of(
                                    "Reconnaître un arrêt cardiaque en moins de dix secondes",
                                    "Masser et ventiler à la bonne profondeur et au bon rythme",
                                    "Utiliser un défibrillateur sans perdre de temps")),
                    new CourseText(
                            "First aid: a refresher",
                            "Adult resuscitation and the defibrillator: the theory at your own pace, then half a day of"
                                    + " practice on a manikin. Taught in French.",
                            List.of(
                                    "Recognise a cardiac arrest in less than ten seconds",
                                    "Compress and ventilate at the right depth and pace",
                                    "Use a defibrillator without losing time"))),
            Set.of(Profession.NURSE, Profession.PARAMEDIC, Profession.MEDICAL_ASSISTANT, Profession.DENTIST),
            new CreditPoints(new BigDecimal("4.5")),
            new Sats(90_000),
            Duration.ofMinutes(270),
            List.of(
                    reading(15, "Reconnaître et appeler", "Recognise and call", """
                            La personne ne répond pas et ne respire pas normalement : c’est un arrêt cardiaque jusqu’à preuve du
                            contraire. Une respiration lente, bruyante, agonique n’est pas une respiration normale.

                            Appelez ou faites appeler le 144 (112 ailleurs en Europe), mettez le haut-parleur, envoyez chercher
                            un défibrillateur et commencez les compressions.
                            """, """
                            The person does not respond and does not breathe normally: this is a cardiac arrest until proven
                            otherwise. Slow, noisy, agonal breathing is not normal breathing.

                            Call 144, or have somebody call (112 elsewhere in Europe), switch to loudspeaker, send for a
                            defibrillator and begin compressions.
                            """),
                    watching(1, "Trente pour deux", "Thirty to two", DemoFilms.COMPRESSIONS),
                    reading(14, "Masser, ventiler, défibriller", "Compress, ventilate, defibrillate", """
                            Comprimez le centre de la poitrine de cinq à six centimètres, à un rythme de cent à cent vingt par
                            minute, et laissez-la remonter chaque fois. Alternez trente compressions et deux insufflations.

                            Allumez le défibrillateur dès qu’il est là et suivez sa voix. Reprenez les compressions aussitôt le
                            choc donné, sans vérifier le pouls. Relayez-vous toutes les deux minutes.
                            """, """
                            Compress the centre of the chest by five to six centimetres, at a hundred to a hundred and twenty a
                            minute, and let it rise again each time. Alternate thirty compressions and two breaths.

                            Switch the defibrillator on as soon as it is there and follow its voice. Resume compressions right
                            after the shock, without checking the pulse. Change places every two minutes.
                            """)));

    private FirstAidRefresher() {}
}
