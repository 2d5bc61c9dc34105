package org.expedite.web.pages;

import io.micronaut.http.uri.UriBuilder;
import java.net.URI;

/** The way to prove again who one is, before something that needs a recent proof. */
public final class Reauthentication {

    /** The path of the form. */
    public static final String PATH = "/sign-in/again";

    private Reauthentication() {}

    /**
     * Returns the address of the form, which leads back from there.
     *
     * @param page the page to which it leads back
     * @return the address
     */
    static URI address(ReturnPath page) {
        return UriBuilder.of(PATH).queryParam(ReturnPath.FIELD, page.text()).build();
    }
}
