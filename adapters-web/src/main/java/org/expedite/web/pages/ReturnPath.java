package org.expedite.web.pages;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Path of ours to which a browser is sent after it has done something else, such as signing in. It
 * comes with a request, so anybody may have written it: whatever is not plainly a path of this
 * server becomes the home page.
 *
 * @param text the path, perhaps with a query and a fragment; encoded
 */
public record ReturnPath(String text) {

    /** The name of the parameter and of the field that hold it. */
    public static final String FIELD = "return_to";

    private static final int MAX_LENGTH = 2_000;

    /** Printable ASCII without a backslash, which browsers read as a slash. */
    private static final Pattern PRINTABLE = Pattern.compile("[!-\\[\\]-~]*");

    /** A path without empty segments and dots, encoded ones included. */
    private static final Pattern PLAIN =
            Pattern.compile("(/(?!/|\\.{1,2}(/|$))[^/\\\\\\p{Cntrl}]*)+");

    /** The home page of whoever is signed in. */
    public static final ReturnPath HOME = new ReturnPath("/home");

    /** The first page, which everybody may read. */
    private static final ReturnPath FIRST = new ReturnPath("/");

    /** Checks the path. */
    public ReturnPath {
        if (!isOwn(text)) {
            throw new IllegalArgumentException("must be a path of this server");
        }
    }

    /**
     * Reads a path that came with a request.
     *
     * @param text the path; null if there is none
     * @return the path, or the home page if the text is no path of ours
     */
    public static ReturnPath of(@Nullable String text) {
        return text != null && isOwn(text) ? new ReturnPath(text) : HOME;
    }

    /**
     * Returns the path that shows a page again: its own, or that of the page with the form that was
     * sent.
     *
     * @param request the request for a page
     * @return the path, or the first page if it is not known
     */
    public static ReturnPath here(HttpRequest<?> request) {
        if (request.getMethod() == HttpMethod.GET) {
            return of(request.getUri().toString());
        }
        return request.getHeaders()
                .findFirst(HttpHeaders.REFERER)
                .flatMap(ReturnPath::pathOf)
                .orElse(FIRST);
    }

    /** A referrer is from this site: {@code CrossSiteFilter} lets no other form in. */
    private static Optional<ReturnPath> pathOf(String address) {
        try {
            URI uri = new URI(address);
            String query = uri.getRawQuery();
            return Optional.ofNullable(uri.getRawPath())
                    .map(path -> of(query == null ? path : path + "?" + query));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static boolean isOwn(String text) {
        if (text.length() > MAX_LENGTH || !PRINTABLE.matcher(text).matches() || !isAddress(text)) {
            return false;
        }
        String path = text.split("[?#]", 2)[0];
        String decoded = decoded(path);
        return PLAIN.matcher(path).matches()
                && PLAIN.matcher(decoded).matches()
                && PLAIN.matcher(decoded(decoded)).matches();
    }

    private static boolean isAddress(String text) {
        try {
            return new URI(text).getRawPath() != null;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    /** Returns the path as a proxy might pass it on; nothing if it cannot be decoded. */
    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
