package org.expedite.web.pages.signin;

import io.micronaut.http.uri.UriBuilder;
import java.util.List;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.ReturnPath;

/**
 * Ways to sign in, as the page shows them.
 *
 * @param form the form for name and password
 * @param returnTo the path to go to afterwards
 * @param byProvider whether people can sign in by a provider
 * @param notice what happened before, in the language of the reader; empty for nothing
 * @param people the people of a demo, who need no password; empty elsewhere
 */
public record SignInPage(
        FormState form,
        ReturnPath returnTo,
        boolean byProvider,
        String notice,
        List<DemoPerson> people) {

    /** Copies the people. */
    public SignInPage {
        people = List.copyOf(people);
    }

    /**
     * Returns the address at which the way to the provider begins.
     *
     * @return with the path to go to afterwards
     */
    public String providerAddress() {
        return UriBuilder.of("/sign-in/provider")
                .queryParam(ReturnPath.FIELD, returnTo.text())
                .build()
                .toString();
    }
}
