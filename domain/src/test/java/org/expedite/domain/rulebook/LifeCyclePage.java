package org.expedite.domain.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.expedite.domain.cases.CaseMove;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.CaseTransitions;
import org.expedite.domain.cases.CaseTransitions.Transition;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.pages.Markdown;

/** The page of the life cycle of a case, generated from the table of transitions. */
final class LifeCyclePage {
    private LifeCyclePage() {}

    static String page() {
        Markdown page =
                new Markdown()
                        .title("The life of a case")
                        .paragraph(
                                "A case is opened as its assistance says. What may happen to it"
                                        + " depends on its status; any other move is refused, and"
                                        + " nothing changes.")
                        .paragraph(
                                "Whatever the customer says, adds or changes while the case waits"
                                        + " for it ends the wait: RESUME follows in the same"
                                        + " change. Which of the REOPEN moves is made depends on"
                                        + " the cover at that time.")
                        .code("mermaid", diagram())
                        .table(
                                heads(),
                                Arrays.stream(CaseStatus.values())
                                        .map(LifeCyclePage::row)
                                        .toList());
        List<CaseStatus> unreached = unreached();
        if (!unreached.isEmpty()) {
            page.paragraph("No move leads to " + Markdown.quoted(unreached) + " yet.");
        }
        return page.toString();
    }

    private static List<String> diagram() {
        List<String> lines = new ArrayList<>(List.of("stateDiagram-v2"));
        for (AssistanceOutcome outcome : AssistanceOutcome.values()) {
            lines.add("    [*] --> " + CaseTransitions.initial(outcome) + ": " + outcome);
        }
        for (Transition line : CaseTransitions.table()) {
            lines.add("    " + line.from() + " --> " + line.to() + ": " + line.move());
        }
        return lines;
    }

    private static List<String> heads() {
        return Stream.concat(
                        Stream.of("status"), Arrays.stream(CaseMove.values()).map(CaseMove::name))
                .toList();
    }

    private static List<String> row(CaseStatus status) {
        return Stream.concat(
                        Stream.of(Markdown.quoted(status) + kind(status)),
                        Arrays.stream(CaseMove.values()).map(move -> cell(status, move)))
                .toList();
    }

    private static String kind(CaseStatus status) {
        return status.isOver()
                ? " (over)"
                : status.awaitsAssistance() ? " (awaits assistance)" : "";
    }

    private static String cell(CaseStatus status, CaseMove move) {
        return CaseTransitions.after(status, move).map(CaseStatus::name).orElse("–");
    }

    private static List<CaseStatus> unreached() {
        Set<CaseStatus> reached = EnumSet.noneOf(CaseStatus.class);
        for (AssistanceOutcome outcome : AssistanceOutcome.values()) {
            reached.add(CaseTransitions.initial(outcome));
        }
        for (Transition line : CaseTransitions.table()) {
            if (line.from() != line.to()) {
                reached.add(line.to());
            }
        }
        return List.copyOf(EnumSet.complementOf(EnumSet.copyOf(reached)));
    }
}
