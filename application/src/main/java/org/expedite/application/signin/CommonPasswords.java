package org.expedite.application.signin;

import java.util.List;

/** Port to what attackers try first. */
public interface CommonPasswords {
    /**
     * Returns whether a password is easy to guess.
     *
     * @param known words that an attacker knows of the person, such as its name
     */
    boolean contain(String password, List<String> known);
}
