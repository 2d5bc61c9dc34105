package org.expedite.fuzz;

import java.util.List;
import java.util.Random;

/** Chance that a seed repeats. */
final class Rng {
    private final Random random;

    Rng(long seed) {
        random = new Random(seed);
    }

    /** The generator below, for libraries that ask for one. */
    Random random() {
        return random;
    }

    /** A number from 0 on, below a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True so many times in a hundred. */
    boolean percent(int times) {
        return below(100) < times;
    }

    /** One of several. */
    <T> T oneOf(List<T> several) {
        return several.get(below(several.size()));
    }
}
