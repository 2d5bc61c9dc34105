package org.expedite.domain.programme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.expedite.domain.cases.Priority;

/**
 * Questions that determine the priority, most severe first. A yes proposes the priority of its
 * question. The most severe proposal counts; without any yes it is P4.
 */
public enum PriorityQuestion {
    SERVICE_DOWN(
            "Is the network or a system down, so that users have no service at all?",
            Priority.P1,
            Clause.FAQ_P1),
    MISSION_CRITICAL_LOST(
            "Is a mission critical function lost, or so unstable that it never stays up?",
            Priority.P1,
            Clause.FAQ_P1),
    RELIED_ON_FEATURE_UNUSABLE(
            "Is there a feature that the mission relies on today and that cannot be used?",
            Priority.P1,
            Clause.FAQ_P1),
    MISSION_CRITICAL_IMPAIRED(
            "Is a mission critical function impaired, though not lost?",
            Priority.P2,
            Clause.FAQ_P2),
    MISSION_CRITICAL_INTERMITTENT(
            "Does a mission critical function fail now and then?", Priority.P2, Clause.FAQ_P2),
    NEW_FEATURE_UNDEPLOYABLE(
            "Is there a feature that nothing relies on yet and that cannot be deployed?",
            Priority.P2,
            Clause.FAQ_P2),
    REDUNDANCY_LOST(
            "Has a critical hardware component lost its redundancy?", Priority.P2, Clause.FAQ_P2),
    ANYTHING_AFFECTED(
            "Is any function affected at all, even one that the mission does not depend on?",
            Priority.P3,
            Clause.OURS);

    private final String text;
    private final Priority proposes;
    private final Clause clause;

    PriorityQuestion(String text, Priority proposes, Clause clause) {
        this.text = text;
        this.proposes = proposes;
        this.clause = clause;
    }

    /** Returns the text of the question, to be answered with yes or no. */
    public String text() {
        return text;
    }

    /** Returns the priority that a yes proposes. */
    public Priority proposes() {
        return proposes;
    }

    /** Returns the source of the question. */
    public Clause clause() {
        return clause;
    }

    /**
     * Returns the priority that follows if exactly the questions in {@code yes} are answered with
     * yes.
     */
    public static Priority assess(Set<PriorityQuestion> yes) {
        return yes.stream()
                .map(PriorityQuestion::proposes)
                .min(Comparator.naturalOrder())
                .orElse(Priority.P4);
    }

    /**
     * Returns the questions in {@code yes} that determine the result of {@link #assess}, in order.
     */
    public static List<PriorityQuestion> deciding(Set<PriorityQuestion> yes) {
        Priority assessed = assess(yes);
        return Arrays.stream(values())
                .filter(q -> yes.contains(q) && q.proposes == assessed)
                .toList();
    }
}
