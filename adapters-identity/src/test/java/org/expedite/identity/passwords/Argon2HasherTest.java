package org.expedite.identity.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.expedite.application.Concurrently;
import org.expedite.application.UnavailableException;
import org.junit.jupiter.api.Test;

class Argon2HasherTest {

    @Test
    void more_than_wait_in_line_are_turned_away_and_all_others_served() throws Exception {
        Argon2Hasher hasher = new Argon2Hasher();
        List<Concurrently.Outcome<Boolean>> outcomes =
                Concurrently.run(60, () -> hasher.matches("any password", null));
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .isNotEmpty()
                .allMatch(outcome -> outcome.failure() instanceof UnavailableException);
        assertThat(outcomes)
                .filteredOn(Concurrently.Outcome::succeeded)
                .isNotEmpty()
                .allMatch(outcome -> Boolean.FALSE.equals(outcome.result()));
        assertThat(hasher.matches("any password", hasher.hash("any password"))).isTrue();
    }

    @Test
    void nobodys_hash_costs_as_much_as_that_of_somebody() {
        Argon2Hasher hasher = new Argon2Hasher();

        assertThat(hasher.matches("any password", null)).isFalse();
        assertThat(shape(Argon2Hasher.NOBODYS)).isEqualTo(shape(hasher.hash("any password")));
    }

    /** The parameters, and the lengths of salt and hash: all that the time depends on. */
    private static String shape(String hash) {
        int salt = hash.indexOf('$', hash.indexOf("p="));
        return hash.substring(0, salt) + hash.substring(salt).replaceAll("[^$]", "x");
    }
}
