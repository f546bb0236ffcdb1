package ch.cryptocare.common.contract.learning;

import static ch.cryptocare.common.contract.Endpoint.get;
import static ch.cryptocare.common.problem.ProblemType.NOT_FOUND;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** The courses that anybody may look at. */
public interface CatalogueApi {
    Endpoint<CourseQuery, CoursePage> COURSES = get(
            "/api/courses",
            CourseQuery.class,
            CoursePage.class,
            "Find courses, the latest published first; answers 304 to a known ETag");

    Endpoint<Void, CourseResponse> COURSE = get(
                    "/api/courses/{id}",
                    CourseResponse.class,
                    "A course: goals, chapters, prerequisites; answers 304 to a known ETag")
            .or(NOT_FOUND);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(COURSES, COURSE);
}
