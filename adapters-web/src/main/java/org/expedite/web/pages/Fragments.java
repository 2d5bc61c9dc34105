package org.expedite.web.pages;

import io.micronaut.http.HttpRequest;

/** Tells requests for a part of a page from those for all of it; both have the same address. */
public final class Fragments {

    private Fragments() {}

    /**
     * Returns whether the script of a page asks for the part that it shows again.
     *
     * @param request the request
     * @return false for a page as a browser opens it
     */
    public static boolean asked(HttpRequest<?> request) {
        return request.getHeaders().contains("HX-Request");
    }
}
