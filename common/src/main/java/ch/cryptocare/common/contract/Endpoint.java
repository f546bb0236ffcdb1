package ch.cryptocare.common.contract;

import ch.cryptocare.common.problem.ProblemType;
import java.util.Set;

/**
 * One operation of the API: what the server routes, the clients call and the OpenAPI page shows.
 *
 * @param request the JSON body; for GET the record of query parameters
 * @param response the JSON body of the success answer; {@link Void} when there is none or it is not JSON
 * @param largestBody in bytes, of what may be sent to it
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
        int largestBody,
        Set<ProblemType> problems) {
    /** So large may what is sent be wherever nothing else is said. */
    public static final int LARGEST_BODY = 64 * 1024;

    public static <I, O> Endpoint<I, O> get(String path, Class<I> query, Class<O> response, String summary) {
        return new Endpoint<>("GET", path, summary, Access.PUBLIC, query, response, 200, LARGEST_BODY, Set.of());
    }

    public static <O> Endpoint<Void, O> get(String path, Class<O> response, String summary) {
        return get(path, Void.class, response, summary);
    }

    public static <I, O> Endpoint<I, O> post(String path, Class<I> request, Class<O> response, String summary) {
        return new Endpoint<>("POST", path, summary, Access.PUBLIC, request, response, 200, LARGEST_BODY, Set.of());
    }

    /** As {@link #post}, for an operation that makes something new: 201. */
    public static <I, O> Endpoint<I, O> create(String path, Class<I> request, Class<O> response, String summary) {
        return new Endpoint<>("POST", path, summary, Access.PUBLIC, request, response, 201, LARGEST_BODY, Set.of());
    }

    /** As {@link #post}, for an operation whose outcome comes later: 202. */
    public static <I, O> Endpoint<I, O> accept(String path, Class<I> request, Class<O> response, String summary) {
        return new Endpoint<>("POST", path, summary, Access.PUBLIC, request, response, 202, LARGEST_BODY, Set.of());
    }

    /** For a file that comes in pieces: its bytes are no JSON. */
    public static Endpoint<Void, Void> put(String path, String summary) {
        return new Endpoint<>("PUT", path, summary, Access.PUBLIC, Void.class, Void.class, 200, LARGEST_BODY, Set.of());
    }

    public Endpoint<I, O> by(Access who) {
        return new Endpoint<>(method, path, summary, who, request, response, success, largestBody, problems);
    }

    /** As an operation to which a file is sent, in bytes. */
    public Endpoint<I, O> upTo(int largest) {
        return new Endpoint<>(method, path, summary, access, request, response, success, largest, problems);
    }

    public Endpoint<I, O> or(ProblemType... refusals) {
        return new Endpoint<>(method, path, summary, access, request, response, success, largestBody, Set.of(refusals));
    }
}
