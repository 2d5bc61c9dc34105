package org.expedite.domain.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.expedite.domain.escalation.FactDescriptions;
import org.expedite.domain.escalation.FactsBuilder;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.pages.Markdown;
import org.expedite.domain.programme.Clause;

/** The page of the rules, with their clauses, reasons and evaluated examples. */
final class RulePage {
    private RulePage() {}

    static String page() {
        Markdown page =
                new Markdown()
                        .title("The rules of priority escalation")
                        .paragraph(
                                "Every decision judges all %d rules, in this order; one that fails"
                                                .formatted(Rule.values().length)
                                        + " never hides another. Not applicable is not passed."
                                        + " Lines are those of the programme's data sheet.")
                        .paragraph("The examples change Ana's story, which is:")
                        .list(FactDescriptions.story(FactsBuilder.ana()));
        for (Rule rule : Rule.values()) {
            describe(rule, page);
        }
        return page.toString();
    }

    private static void describe(Rule rule, Markdown page) {
        List<List<String>> rows = new ArrayList<>();
        for (FactsBuilder given : RuleExamples.of(rule)) {
            rows.add(row(given, given.find(rule)));
        }
        page.section(rule.name())
                .paragraph(rule.sentence())
                .list(
                        List.of(
                                clause(rule.clause()),
                                "Fails with " + Markdown.quoted(rule.reasons()) + "."))
                .table(List.of("given", "verdict", "reason", "explanation"), rows);
    }

    private static String clause(Clause clause) {
        String lines = clause.lines();
        return "Clause %s%s: %s"
                .formatted(
                        Markdown.quoted(clause),
                        lines == null
                                ? ""
                                : ", " + (lines.matches("[0-9]+") ? "line " : "lines ") + lines,
                        clause.summary());
    }

    private static List<String> row(FactsBuilder given, Finding finding) {
        return List.of(
                given.description(),
                finding.verdict().name(),
                finding.reason() == null ? "" : Markdown.quoted(finding.reason()),
                finding.explanation().text());
    }
}
