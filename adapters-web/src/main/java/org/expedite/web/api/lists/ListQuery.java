package org.expedite.web.api.lists;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.uri.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.expedite.web.http.problems.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for. A controller takes it as an argument, reads one item more than
 * {@link #limit()} from {@link #after()} on, and answers with {@link #answer}.
 *
 * <p>The list is the request's path, and its filters are all query parameters but {@code limit} and
 * {@code cursor}; so a cursor holds for the list, filters and order that it came from, and for no
 * other.
 */
public final class ListQuery {

    private static final String CURSOR = "cursor";
    private static final String LIMIT = "limit";

    /** The query parameters that every list has. */
    static final Set<String> PARAMETERS = Set.of(LIMIT, CURSOR);

    private static final int DEFAULT_LIMIT = 25;

    /** How many items a page may have. */
    public static final int MAX_LIMIT = 100;

    private final Cursors cursors;
    private final HttpRequest<?> request;
    private final Map<String, String> filters;
    private final int limit;
    private final Optional<List<String>> after;

    private ListQuery(Cursors cursors, HttpRequest<?> request) {
        this.cursors = cursors;
        this.request = request;
        filters = new TreeMap<>();
        request.getParameters()
                .forEach((name, values) -> filters.put(name, String.join("\u0000", values)));
        limit = limitIn(filters.remove(LIMIT));
        after = Optional.ofNullable(filters.remove(CURSOR)).map(this::opened);
    }

    /**
     * Reads the query of a request.
     *
     * @param cursors to verify its cursor with
     * @param request whose query it is
     * @return the query
     * @throws ProblemException 400 if limit or cursor are refused
     */
    static ListQuery of(Cursors cursors, HttpRequest<?> request) {
        return new ListQuery(cursors, request);
    }

    /**
     * How many items a page has at most.
     *
     * @return 1 to 100
     */
    public int limit() {
        return limit;
    }

    /**
     * Where the page begins.
     *
     * @return the sort key of the last item of the page before, or empty for the first page
     */
    public Optional<List<String>> after() {
        return after;
    }

    /**
     * Where the page begins in a list whose sort key has some parts.
     *
     * @param parts how many
     * @return the sort key of the last item of the page before, or empty for the first page
     * @throws ProblemException 400 if the cursor has another number of them: an earlier version of
     *     the program made it, when this list had another order
     */
    public Optional<List<String>> after(int parts) {
        if (after.isPresent() && after.get().size() != parts) {
            throw invalidCursor();
        }
        return after;
    }

    /**
     * Answers with a page.
     *
     * @param items of this page, at most {@link #limit()}
     * @param last the sort key of the last of them if more follow, null on the last page
     * @param <T> what is listed
     * @return 200 with the page, and {@code Link} to the next one
     */
    public <T> HttpResponse<Page<T>> answer(List<T> items, @Nullable List<String> last) {
        if (last == null) {
            return HttpResponse.ok(new Page<>(items, null));
        }
        String cursor = cursors.seal(request.getPath(), filters, last);
        URI next = UriBuilder.of(request.getUri()).replaceQueryParam(CURSOR, cursor).build();
        return HttpResponse.ok(new Page<>(items, cursor))
                .header("Link", "<" + next + ">; rel=\"next\"");
    }

    /**
     * Answers with a page out of one item more than it may have: the surplus tells that more
     * follow.
     *
     * @param read items in order, at most {@link #limit()} and one more
     * @param keyOf the sort key of an item
     * @param viewOf what the client sees of an item
     * @param <S> what was read
     * @param <T> what is listed
     * @return 200 with the page, and {@code Link} to the next one
     */
    public <S, T> HttpResponse<Page<T>> answer(
            List<S> read, Function<S, List<String>> keyOf, Function<S, T> viewOf) {
        boolean more = read.size() > limit;
        List<S> shown = more ? read.subList(0, limit) : read;
        return answer(
                shown.stream().map(viewOf).toList(), more ? keyOf.apply(shown.getLast()) : null);
    }

    private List<String> opened(String cursor) {
        return cursors.open(request.getPath(), filters, cursor)
                .orElseThrow(ListQuery::invalidCursor);
    }

    private static ProblemException invalidCursor() {
        return ProblemException.parameter(
                CURSOR, "INVALID_CURSOR", "is not a cursor of this list with these filters");
    }

    private static int limitIn(@Nullable String text) {
        if (text == null) {
            return DEFAULT_LIMIT;
        }
        if (text.matches("[0-9]{1,3}")) {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= MAX_LIMIT) {
                return number;
            }
        }
        throw ProblemException.parameter(
                LIMIT, "OUT_OF_BOUNDS", "must be a whole number from 1 to " + MAX_LIMIT);
    }
}
