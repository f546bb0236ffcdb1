package ch.cryptocare.server.learning.http;

import ch.cryptocare.common.contract.learning.CatalogueApi;
import ch.cryptocare.common.contract.learning.CourseQuery;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.domain.CreditPoints;
import ch.cryptocare.server.learning.usecases.Catalogue.Position;
import ch.cryptocare.server.learning.usecases.Catalogue.Wanted;
import ch.cryptocare.server.learning.usecases.ReadCourse;
import ch.cryptocare.server.learning.usecases.SearchCourses;
import ch.cryptocare.server.platform.http.Answer;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import java.math.BigDecimal;

/** Finding a course, and reading what it is about. */
public final class CatalogueRoutes {
    private final SearchCourses search;
    private final ReadCourse read;
    private final KnownCatalogue known;

    public CatalogueRoutes(SearchCourses search, ReadCourse read, KnownCatalogue known) {
        this.search = search;
        this.read = read;
        this.known = known;
    }

    public void addTo(Api api) {
        api.servePublic(CatalogueApi.COURSES, this::search);
        api.servePublic(CatalogueApi.COURSE, this::course);
    }

    private Answer search(Call<CourseQuery> call) {
        var query = call.body();
        return known.answer(
                query,
                () -> CatalogueJson.page(search.search(
                        wanted(query),
                        query.cursor().map(cursor -> Cursor.read(cursor, CourseId::new, Position::new)))));
    }

    private Answer course(Call<Void> call) {
        var course = new CourseId(call.id());
        return known.answer(course, () -> CatalogueJson.course(read.of(course)));
    }

    private static Wanted wanted(CourseQuery query) {
        return new Wanted(
                query.q(),
                query.profession(),
                query.kind(),
                query.language(),
                query.free().orElse(false),
                query.minPoints().map(CatalogueRoutes::atLeast));
    }

    private static CreditPoints atLeast(BigDecimal points) {
        try {
            return new CreditPoints(points);
        } catch (Refusal refusal) {
            throw Refusal.invalid("minPoints", String.valueOf(refusal.facts.get("reason")));
        }
    }
}
