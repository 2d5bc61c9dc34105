package org.expedite.model;

import java.util.List;
import java.util.Random;
import org.expedite.domain.cases.Priority;

/**
 * Random arguments of a call; each call uses those that it needs.
 *
 * @param engineer to whom a case is handed over
 * @param person who of the customer speaks, or somebody else
 * @param equipment whose serial is given
 * @param coin decides between two
 */
record RandomChoice(
        Priority priority, String engineer, String person, Equipment equipment, boolean coin) {
    static final List<String> ENGINEERS =
            List.of("engineer-l1", "engineer-l2", "engineer-l3", "duty-manager");

    private static final List<String> PEOPLE = List.of("ana", "dan", "bob", "pat");

    static RandomChoice of(Random dice) {
        return new RandomChoice(
                oneOf(dice, List.of(Priority.values())),
                oneOf(dice, ENGINEERS),
                oneOf(dice, PEOPLE),
                oneOf(dice, List.of(Equipment.values())),
                dice.nextBoolean());
    }

    static <T> T oneOf(Random dice, List<T> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }
}
