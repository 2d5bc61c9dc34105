package org.expedite.application.signin;

import java.time.Instant;
import java.util.OptionalLong;

/** Port to codes of six digits that an app derives from a secret and the time (RFC 6238). */
public interface OneTimeCodes {
    /** Returns a new secret of 160 bits in Base32, as apps take it. */
    String newSecret();

    /**
     * Returns the step of time that a code belongs to: the present one or one of its neighbours,
     * because clocks differ. Steps grow with time.
     *
     * @param code anything that was typed
     * @return empty if it is the code of none of them
     */
    OptionalLong stepOf(String secret, String code, Instant at);
}
