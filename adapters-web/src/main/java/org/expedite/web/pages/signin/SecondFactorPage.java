package org.expedite.web.pages.signin;

import java.util.Optional;
import org.expedite.application.signin.Enrolment;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.ReturnPath;

/**
 * The second factor of a person, as the page shows it.
 *
 * @param setUp whether there is one
 * @param required whether the roles of the person require one
 * @param enrolment the one that is being set up
 * @param form the form for its first code
 * @param returnTo the path to go to afterwards
 */
public record SecondFactorPage(
        boolean setUp,
        boolean required,
        Optional<Enrolment> enrolment,
        FormState form,
        ReturnPath returnTo) {

    /**
     * Returns what the camera of a phone reads.
     *
     * @return the code of the one that is being set up
     */
    public SquareCode code() {
        return SquareCode.of(enrolment.orElseThrow().uri());
    }
}
