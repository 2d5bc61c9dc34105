package org.expedite.web.pages;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.uri.UriBuilder;

/** The way to prove again who one is, before something that needs a recent proof. */
public final class Reauthentication {

    /** The path of the form. */
    public static final String PATH = "/sign-in/again";

    private Reauthentication() {}

    /**
     * Sends a browser to the form, and from there back.
     *
     * @param page the page to which it comes back
     * @return the response
     */
    public static HttpResponse<?> before(ReturnPath page) {
        return HttpResponse.seeOther(
                UriBuilder.of(PATH).queryParam(ReturnPath.FIELD, page.text()).build());
    }
}
