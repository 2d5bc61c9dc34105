package org.expedite.fuzz;

import java.util.List;
import java.util.Random;

/** Random numbers that a seed repeats. */
final class Rng {
    private final Random random;

    Rng(long seed) {
        random = new Random(seed);
    }

    /** The underlying generator, for libraries that need one. */
    Random random() {
        return random;
    }

    /** Returns a number from 0 up to, but excluding, a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Returns true in so many percent of all calls. */
    boolean percent(int times) {
        return below(100) < times;
    }

    /** Returns one of several values. */
    <T> T oneOf(List<T> several) {
        return several.get(below(several.size()));
    }
}
