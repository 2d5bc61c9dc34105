package org.expedite.model;

import java.util.List;
import java.util.Random;
import org.expedite.domain.cases.Priority;

/**
 * Random arguments of a call, which uses those that it needs.
 *
 * @param engineer the new owner of a case
 * @param person a contact of the customer, or another
 * @param equipment the equipment whose serial is given
 * @param coin selects one of two alternatives
 */
record RandomChoice(
        Priority priority, String engineer, String person, Equipment equipment, boolean coin) {
    static final List<String> ENGINEERS =
            List.of("engineer-l1", "engineer-l2", "engineer-l3", "duty-manager");

    private static final List<String> PEOPLE = List.of("ana", "dan", "bob", "pat");

    static RandomChoice of(Random random) {
        return new RandomChoice(
                oneOf(random, List.of(Priority.values())),
                oneOf(random, ENGINEERS),
                oneOf(random, PEOPLE),
                oneOf(random, List.of(Equipment.values())),
                random.nextBoolean());
    }

    static <T> T oneOf(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
