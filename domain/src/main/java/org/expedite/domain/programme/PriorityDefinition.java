package org.expedite.domain.programme;

import java.util.List;
import org.expedite.domain.cases.Priority;

/**
 * Definition of a priority. P1 and P2 come from the programme; P3 and P4 are ours and marked as
 * such.
 *
 * @param label number and name, such as {@code 1 - Critical}
 * @param clause the source of the definition
 * @param vendorDuties the vendor's duties while a case has this priority
 * @param customerDuties the customer's duties while a case has this priority
 */
public record PriorityDefinition(
        Priority priority,
        String label,
        String definition,
        Clause clause,
        List<String> examples,
        List<String> vendorDuties,
        List<String> customerDuties) {

    private static final List<PriorityDefinition> ALL =
            List.of(
                    new PriorityDefinition(
                            Priority.P1,
                            "1 - Critical",
                            "A function that the mission depends on is lost or unstable beyond"
                                    + " use.",
                            Clause.FAQ_P1,
                            List.of(
                                    "The network or a system is down and its users have no"
                                            + " service.",
                                    "A mission critical function is lost, or never stays up.",
                                    "A feature that the mission relies on today cannot be used."),
                            List.of(
                                    "A dedicated owner around the clock until resolution or a"
                                            + " workaround."),
                            List.of(
                                    "Named contacts who can be reached around the clock.",
                                    "The ability to provide diagnostic information.")),
                    new PriorityDefinition(
                            Priority.P2,
                            "2 - High",
                            "A function that the mission depends on is considerably affected.",
                            Clause.FAQ_P2,
                            List.of(
                                    "A mission critical function is impaired, but not lost.",
                                    "A mission critical function fails now and then.",
                                    "A feature that nothing relies on yet cannot be deployed.",
                                    "The redundancy of a critical hardware component is lost."),
                            List.of(),
                            List.of()),
                    new PriorityDefinition(
                            Priority.P3,
                            "3 - Medium",
                            "A function is affected that the mission does not depend on. (Ours)",
                            Clause.OURS,
                            List.of("A fault with a way around it that costs little."),
                            List.of(),
                            List.of()),
                    new PriorityDefinition(
                            Priority.P4,
                            "4 - Low",
                            "Nothing is affected: a question or a wish. (Ours)",
                            Clause.OURS,
                            List.of("How is a feature configured? Where is it documented?"),
                            List.of(),
                            List.of()));

    public PriorityDefinition {
        examples = List.copyOf(examples);
        vendorDuties = List.copyOf(vendorDuties);
        customerDuties = List.copyOf(customerDuties);
    }

    /** Returns all definitions, P1 first. */
    public static List<PriorityDefinition> all() {
        return ALL;
    }

    /** Returns the definition of {@code priority}. */
    public static PriorityDefinition of(Priority priority) {
        return ALL.stream().filter(d -> d.priority() == priority).findFirst().orElseThrow();
    }
}
