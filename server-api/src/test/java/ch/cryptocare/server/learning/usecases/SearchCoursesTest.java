package ch.cryptocare.server.learning.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Profession;
import ch.cryptocare.server.learning.SampleCourse;
import ch.cryptocare.server.learning.domain.CreditPoints;
import ch.cryptocare.server.learning.usecases.Catalogue.Position;
import ch.cryptocare.server.learning.usecases.Catalogue.Wanted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Noor, a nurse, looks for something to learn. */
class SearchCoursesTest {
    private static final Wanted ANYTHING =
            new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());

    private final School school = new School();
    private final CourseId hands = school.publish(SampleCourse.called("Hygiène des mains", "Hand hygiene"));
    private final CourseId firstAid = school.publish(SampleCourse.called("Premiers secours", "First aid")
            .as(CourseKind.BLENDED)
            .in(Language.FR)
            .forThe(Profession.NURSE, Profession.PARAMEDIC)
            .worth("4.5")
            .at(90_000));
    private final CourseId medicines =
            school.publish(SampleCourse.called("Sécurité des médicaments", "Medication safety")
                    .as(CourseKind.WEBINAR)
                    .in(Language.EN)
                    .forThe(Profession.PHARMACIST)
                    .worth("1.5")
                    .at(30_000));

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void whatWasPublishedLastComesFirst() {
        assertThat(found(ANYTHING)).containsExactly(medicines, firstAid, hands);
    }

    @Test
    void wordsAreFoundWithoutAccentsInEitherLanguageAndEachMustBeThere() {
        assertThat(found(words("HYGIENE"))).containsExactly(hands);
        assertThat(found(words("medic safe"))).containsExactly(medicines);
        assertThat(found(words("five moments hygiène"))).containsExactly(hands);
        assertThat(found(words("savoir quand"))).containsExactly(medicines, firstAid, hands);
        assertThat(found(words("hygiene safety"))).isEmpty();
        assertThat(found(words("100%"))).isEmpty();
        assertThat(found(words("_"))).isEmpty();
    }

    @Test
    void eachWishNarrowsTheList() {
        assertThat(found(wanted(Profession.NURSE, null, null, false, null))).containsExactly(firstAid, hands);
        assertThat(found(wanted(null, CourseKind.WEBINAR, null, false, null))).containsExactly(medicines);
        assertThat(found(wanted(null, null, Language.FR, false, null))).containsExactly(firstAid, hands);
        assertThat(found(wanted(null, null, null, true, null))).containsExactly(hands);
        assertThat(found(wanted(null, null, null, false, "1.5"))).containsExactly(medicines, firstAid);
        assertThat(found(wanted(null, null, null, false, "4.6"))).isEmpty();
        assertThat(found(wanted(Profession.NURSE, CourseKind.BLENDED, Language.FR, false, "4.5")))
                .containsExactly(firstAid);
    }

    @Test
    void aResultSaysWhatACardShows() {
        var entry = school.search
                .search(words("first aid"), Optional.empty())
                .entries()
                .getFirst();
        assertThat(entry.titles()).isEqualTo(SampleCourse.both("Premiers secours", "First aid"));
        assertThat(entry.summaries()).isEqualTo(SampleCourse.both("En bref.", "In short."));
        assertThat(entry.kind()).isEqualTo(CourseKind.BLENDED);
        assertThat(entry.languages()).containsExactly(Language.FR);
        assertThat(entry.professions()).containsExactlyInAnyOrder(Profession.NURSE, Profession.PARAMEDIC);
        assertThat(entry.points()).isEqualTo(new CreditPoints(new BigDecimal("4.5")));
        assertThat(entry.price().amount()).isEqualTo(90_000);
        assertThat(entry.length()).hasMinutes(25);
    }

    @Test
    void pagesHoldEachCourseOnceThoughSomethingIsPublishedMeanwhile() {
        var expected = new ArrayList<>(List.of(medicines, firstAid, hands));
        for (int i = 0; i < 40; i++)
            expected.addFirst(school.publish(SampleCourse.called("Cours " + i, "Course " + i)));

        var first = school.search.search(ANYTHING, Optional.empty());
        school.publish(SampleCourse.called("Nouveau", "New"));
        var second = school.search.search(ANYTHING, first.next());
        var third = school.search.search(ANYTHING, second.next());

        var seen = new ArrayList<CourseId>();
        for (var page : List.of(first, second, third)) seen.addAll(ids(page));
        assertThat(seen).isEqualTo(expected);
        assertThat(first.entries()).hasSize(20);
        assertThat(third.next()).isEmpty();
    }

    @Test
    void whatIsPublishedInTheSameMomentHasAnOrderToo() {
        school.test.database.sql.execute("alter table learning.course_version disable trigger user");
        school.test.database.sql.execute("update learning.course_version set published_at = '2026-11-23T09:00:00Z'");
        var all = school.catalogue.search(ANYTHING, Optional.empty(), 9);
        for (int i = 0; i + 1 < all.size(); i++)
            assertThat(school.catalogue.search(ANYTHING, Optional.of(all.get(i).position()), 1))
                    .containsExactly(all.get(i + 1));
        assertThat(school.catalogue.search(ANYTHING, Optional.of(all.getLast().position()), 1))
                .isEmpty();
    }

    @Test
    void nobodyTypesASearchOfMoreThanAHundredLetters() {
        assertThatThrownBy(() -> school.search.search(words("a ".repeat(51)), Optional.empty()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.facts.get("reason")).isEqualTo("too-long"));
    }

    private List<CourseId> found(Wanted wanted) {
        return ids(school.search.search(wanted, Optional.<Position>empty()));
    }

    private static List<CourseId> ids(SearchCourses.Page page) {
        return page.entries().stream().map(Catalogue.Entry::course).toList();
    }

    private static Wanted words(String text) {
        return new Wanted(
                Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    private static Wanted wanted(
            @Nullable Profession profession,
            @Nullable CourseKind kind,
            @Nullable Language language,
            boolean free,
            @Nullable String points) {
        return new Wanted(
                Optional.empty(),
                Optional.ofNullable(profession),
                Optional.ofNullable(kind),
                Optional.ofNullable(language),
                free,
                Optional.ofNullable(points).map(BigDecimal::new).map(CreditPoints::new));
    }
}
