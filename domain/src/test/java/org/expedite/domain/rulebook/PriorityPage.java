package org.expedite.domain.rulebook;

import static org.expedite.domain.programme.PriorityQuestion.ANYTHING_AFFECTED;
import static org.expedite.domain.programme.PriorityQuestion.MISSION_CRITICAL_IMPAIRED;
import static org.expedite.domain.programme.PriorityQuestion.NEW_FEATURE_UNDEPLOYABLE;
import static org.expedite.domain.programme.PriorityQuestion.REDUNDANCY_LOST;
import static org.expedite.domain.programme.PriorityQuestion.RELIED_ON_FEATURE_UNUSABLE;
import static org.expedite.domain.programme.PriorityQuestion.SERVICE_DOWN;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.expedite.domain.pages.Markdown;
import org.expedite.domain.programme.PriorityDefinition;
import org.expedite.domain.programme.PriorityQuestion;

/** The page of the priorities, and of the questions that distinguish them. */
final class PriorityPage {
    private PriorityPage() {}

    static String page() {
        Markdown page = new Markdown().title("The priorities");
        PriorityDefinition.all().forEach(definition -> describe(definition, page));
        return page.section("Questions")
                .paragraph("A yes proposes the priority of its question.")
                .table(
                        List.of("question", "asks", "a yes proposes", "clause"),
                        Arrays.stream(PriorityQuestion.values())
                                .map(PriorityPage::question)
                                .toList())
                .paragraph("Of several the most severe counts, and no yes at all is P4:")
                .table(
                        List.of("yes to", "proposes", "decided by"),
                        examples().map(PriorityPage::answer).toList())
                .toString();
    }

    private static void describe(PriorityDefinition definition, Markdown page) {
        page.section(definition.priority() + ": " + definition.label())
                .paragraph(definition.definition())
                .list(
                        List.of(
                                "Clause: " + Markdown.quoted(definition.clause()),
                                "Escalated with priority: "
                                        + (definition.priority().qualifies() ? "yes" : "no"),
                                "Examples: " + String.join(" ", definition.examples()),
                                "The vendor owes: " + duties(definition.vendorDuties()),
                                "The customer owes: " + duties(definition.customerDuties())));
    }

    private static String duties(List<String> duties) {
        return duties.isEmpty() ? "nothing beyond the case" : String.join(" ", duties);
    }

    private static List<String> question(PriorityQuestion question) {
        return List.of(
                Markdown.quoted(question),
                question.text(),
                question.proposes().name(),
                Markdown.quoted(question.clause()));
    }

    private static Stream<Set<PriorityQuestion>> examples() {
        return Stream.of(
                Set.of(),
                Set.of(ANYTHING_AFFECTED),
                Set.of(NEW_FEATURE_UNDEPLOYABLE),
                Set.of(RELIED_ON_FEATURE_UNUSABLE),
                Set.of(RELIED_ON_FEATURE_UNUSABLE, NEW_FEATURE_UNDEPLOYABLE),
                Set.of(SERVICE_DOWN, MISSION_CRITICAL_IMPAIRED, ANYTHING_AFFECTED),
                Set.of(REDUNDANCY_LOST, MISSION_CRITICAL_IMPAIRED, ANYTHING_AFFECTED));
    }

    private static List<String> answer(Set<PriorityQuestion> yes) {
        return List.of(
                yes.isEmpty() ? "none" : Markdown.quoted(yes.stream().sorted().toList()),
                PriorityQuestion.assess(yes).name(),
                Markdown.quoted(PriorityQuestion.deciding(yes)));
    }
}
