package ch.cryptocare.common.contract;

import ch.cryptocare.common.problem.ProblemType;
import java.util.Set;

/**
 * One operation of the API: what the server routes, the clients call and the OpenAPI page shows.
 *
 * @param request the JSON body; for GET the record of query parameters
 * @param response the JSON body of the success answer; {@link Void} when there is none or it is not JSON
 * @param problems what this operation may refuse, beside what any operation may
 */
public record Endpoint<I, O>(
        String method,
        String path,
        String summary,
        Access access,
        Class<I> request,
        Class<O> response,
        int success,
        Set<ProblemType> problems) {

    public static <I, O> Endpoint<I, O> get(String path, Class<I> query, Class<O> response, String summary) {
        return new Endpoint<>("GET", path, summary, Access.PUBLIC, query, response, 200, Set.of());
    }

    public static <O> Endpoint<Void, O> get(String path, Class<O> response, String summary) {
        return get(path, Void.class, response, summary);
    }

    public static <I, O> Endpoint<I, O> post(String path, Class<I> request, Class<O> response, String summary) {
        return new Endpoint<>("POST", path, summary, Access.PUBLIC, request, response, 200, Set.of());
    }

    /** As {@link #post}, for an operation that makes something new: 201. */
    public static <I, O> Endpoint<I, O> create(String path, Class<I> request, Class<O> response, String summary) {
        return new Endpoint<>("POST", path, summary, Access.PUBLIC, request, response, 201, Set.of());
    }

    /** As {@link #post}, for an operation whose outcome comes later: 202. */
    public static <I, O> Endpoint<I, O> accept(String path, Class<I> request, Class<O> response, String summary) {
        return new Endpoint<>("POST", path, summary, Access.PUBLIC, request, response, 202, Set.of());
    }

    /** For a file that comes in pieces: its bytes are no JSON. */
    public static Endpoint<Void, Void> put(String path, String summary) {
        return new Endpoint<>("PUT", path, summary, Access.PUBLIC, Void.class, Void.class, 200, Set.of());
    }

    public Endpoint<I, O> by(Access who) {
        return new Endpoint<>(method, path, summary, who, request, response, success, problems);
    }

    public Endpoint<I, O> or(ProblemType... refusals) {
        return new Endpoint<>(method, path, summary, access, request, response, success, Set.of(refusals));
    }
}
