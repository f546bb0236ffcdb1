package ch.cryptocare.server.learning.http;

import ch.cryptocare.common.contract.learning.ChapterSummary;
import ch.cryptocare.common.contract.learning.CoursePage;
import ch.cryptocare.common.contract.learning.CoursePrerequisite;
import ch.cryptocare.common.contract.learning.CourseResponse;
import ch.cryptocare.common.contract.learning.CourseSummary;
import ch.cryptocare.server.learning.domain.Chapter;
import ch.cryptocare.server.learning.domain.CourseText;
import ch.cryptocare.server.learning.usecases.Catalogue.Entry;
import ch.cryptocare.server.learning.usecases.Catalogue.Listing;
import ch.cryptocare.server.learning.usecases.Catalogue.Prerequisite;
import ch.cryptocare.server.learning.usecases.SearchCourses.Page;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Courses as the contract has them. */
final class CatalogueJson {
    private CatalogueJson() {}

    static CoursePage page(Page page) {
        return new CoursePage(
                page.entries().stream().map(CatalogueJson::summary).toList(),
                page.next().map(last -> Cursor.write(last.publishedAt(), last.course())));
    }

    private static CourseSummary summary(Entry entry) {
        return new CourseSummary(
                entry.course(),
                entry.kind(),
                inOrder(entry.languages()),
                ByTag.of(entry.titles(), Function.identity()),
                ByTag.of(entry.summaries(), Function.identity()),
                inOrder(entry.professions()),
                entry.points().amount(),
                entry.price().amount(),
                (int) entry.length().toMinutes());
    }

    static CourseResponse course(Listing listing) {
        var version = listing.version();
        var content = version.content();
        return new CourseResponse(
                version.course(),
                version.number(),
                listing.publishedAt(),
                content.kind(),
                inOrder(content.languages()),
                ByTag.of(content.texts(), CourseText::title),
                ByTag.of(content.texts(), CourseText::summary),
                ByTag.of(content.texts(), CourseText::goals),
                inOrder(content.professions()),
                content.points().amount(),
                content.price().amount(),
                (int) content.length().toMinutes(),
                content.chapters().stream().map(CatalogueJson::chapter).toList(),
                listing.prerequisites().stream()
                        .map(choice ->
                                choice.stream().map(CatalogueJson::before).toList())
                        .toList());
    }

    private static CoursePrerequisite before(Prerequisite course) {
        return new CoursePrerequisite(course.course(), ByTag.of(course.titles(), Function.identity()));
    }

    private static ChapterSummary chapter(Chapter chapter) {
        return new ChapterSummary(
                chapter.kind(),
                ByTag.of(chapter.titles(), Function.identity()),
                (int) chapter.length().toMinutes(),
                chapter.completion().rule(),
                chapter.completion().percent());
    }

    private static <E extends Enum<E>> List<E> inOrder(Set<E> constants) {
        return constants.stream().sorted().toList();
    }
}
