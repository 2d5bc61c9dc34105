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
 * Requested page of a list. A controller takes it as an argument, reads one item more than {@link
 * #limit()} beginning after {@link #after()}, and returns {@link #answer}.
 *
 * <p>The list is the request's path, and its filters are all query parameters but {@code limit} and
 * {@code cursor}. So a cursor is valid for the list, filters and order that it came from, and for
 * no other.
 */
public final class ListQuery {

    private static final String CURSOR = "cursor";
    private static final String LIMIT = "limit";

    /** Query parameters that every list has. */
    static final Set<String> PARAMETERS = Set.of(LIMIT, CURSOR);

    private static final int DEFAULT_LIMIT = 25;

    /** Maximum items of a page. */
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
     * @param cursors verifies the cursor
     * @param request the request
     * @return the query
     * @throws ProblemException 400 if limit or cursor is invalid
     */
    static ListQuery of(Cursors cursors, HttpRequest<?> request) {
        return new ListQuery(cursors, request);
    }

    /**
     * Returns the maximum number of items of the page.
     *
     * @return 1 to 100
     */
    public int limit() {
        return limit;
    }

    /**
     * Returns the position after which the page begins.
     *
     * @return the sort key of the last item of the previous page, or empty for the first page
     */
    public Optional<List<String>> after() {
        return after;
    }

    /**
     * Returns the position after which the page begins, in a list whose sort key has a fixed number
     * of parts.
     *
     * @param parts the number of parts
     * @return the sort key of the last item of the previous page, or empty for the first page
     * @throws ProblemException 400 if the cursor has another number of parts: an earlier version of
     *     the program created it when this list had another order
     */
    public Optional<List<String>> after(int parts) {
        if (after.isPresent() && after.get().size() != parts) {
            throw invalidCursor();
        }
        return after;
    }

    /**
     * Returns the response with a page.
     *
     * @param items of this page, at most {@link #limit()}
     * @param last the sort key of the last item if more follow; null on the last page
     * @param <T> the type of an item
     * @return 200 with the page, and {@code Link} to the next one
     */
    public <T> HttpResponse<Page<T>> answer(List<T> items, @Nullable List<String> last) {
        if (last == null) {
            return HttpResponse.ok(new Page<>(items, null));
        }
        String cursor = sealed(last);
        return HttpResponse.ok(new Page<>(items, cursor))
                .header("Link", "<" + next(cursor) + ">; rel=\"next\"");
    }

    /**
     * Returns the address of the next page.
     *
     * @param last the sort key of the last item of this page
     * @return path and query, with the filters of this page
     */
    public URI next(List<String> last) {
        return next(sealed(last));
    }

    /**
     * Returns the response with a page, given one item more than it may have; the surplus item
     * shows that more follow.
     *
     * @param read items in order, at most {@link #limit()} and one more
     * @param keyOf returns the sort key of an item
     * @param viewOf returns the wire form of an item
     * @param <S> the type that was read
     * @param <T> the type of an item
     * @return 200 with the page, and {@code Link} to the next one
     */
    public <S, T> HttpResponse<Page<T>> answer(
            List<S> read, Function<S, List<String>> keyOf, Function<S, T> viewOf) {
        boolean more = read.size() > limit;
        List<S> shown = more ? read.subList(0, limit) : read;
        return answer(
                shown.stream().map(viewOf).toList(), more ? keyOf.apply(shown.getLast()) : null);
    }

    private String sealed(List<String> last) {
        return cursors.seal(request.getPath(), filters, last);
    }

    private URI next(String cursor) {
        return UriBuilder.of(request.getUri()).replaceQueryParam(CURSOR, cursor).build();
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
