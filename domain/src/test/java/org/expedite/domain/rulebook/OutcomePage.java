package org.expedite.domain.rulebook;

import static org.expedite.domain.escalation.ContractExamples.direct;
import static org.expedite.domain.escalation.ContractExamples.hardwareOnly;
import static org.expedite.domain.escalation.ContractExamples.lasting;
import static org.expedite.domain.escalation.ContractExamples.viaPartner;
import static org.expedite.domain.escalation.RecordExamples.certification;
import static org.expedite.domain.escalation.RecordExamples.employee;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.escalation.Advice;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.FactsBuilder;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.pages.Markdown;

/** The page of the outcomes, in the order in which they apply, with the advice that they give. */
final class OutcomePage {
    private OutcomePage() {}

    static String page() {
        Markdown page =
                new Markdown()
                        .title("The outcomes of priority escalation")
                        .paragraph(
                                "The first that applies is the answer. The examples change Ana's"
                                    + " story, which is told with the [rules](rules.approved.md)."
                                    + " The advice says what would change the answer.");
        for (Outcome outcome : Outcome.values()) {
            List<List<String>> rows =
                    examples().stream()
                            .filter(g -> g.evaluate().outcome() == outcome)
                            .map(OutcomePage::row)
                            .toList();
            page.section(outcome.name())
                    .paragraph(outcome.sentence())
                    .table(List.of("given", "level", "reasons", "advice"), rows);
        }
        return page.toString();
    }

    private static List<String> row(FactsBuilder given) {
        Evaluation evaluation = given.evaluate();
        return List.of(
                given.description(),
                evaluation.from() + (evaluation.to() == null ? "" : " to " + evaluation.to()),
                Markdown.quoted(evaluation.reasons().toList()),
                evaluation.advice().stream()
                        .map(OutcomePage::words)
                        .collect(Collectors.joining("<br>")));
    }

    private static String words(Advice advice) {
        return Markdown.quoted(advice.code()) + ": " + advice.detail().text();
    }

    static List<FactsBuilder> examples() {
        List<FactsBuilder> all = new ArrayList<>();
        all.addAll(uncovered());
        all.addAll(uneligible());
        all.addAll(eligible());
        return all;
    }

    private static List<FactsBuilder> uncovered() {
        return List.of(
                FactsBuilder.ana().contracts(viaPartner("C1", "fastnet")),
                FactsBuilder.ana().contracts(viaPartner("C1", "fastnet")).priority(Priority.P3),
                FactsBuilder.ana().contracts(),
                FactsBuilder.ana().contracts(hardwareOnly(direct("C1"))),
                FactsBuilder.ana().contracts().ownedBy("globex"),
                FactsBuilder.ana().contracts().status(CaseStatus.CLOSED));
    }

    private static List<FactsBuilder> uneligible() {
        return List.of(
                FactsBuilder.ana().status(CaseStatus.CLOSED),
                FactsBuilder.ana().priority(Priority.P3),
                FactsBuilder.ana().nobodyIdentified(),
                FactsBuilder.ana().nobodyIdentified().strict(),
                FactsBuilder.ana().employments(employee("fastnet")),
                FactsBuilder.ana().product("SRX5800", "SRX_SERIES"),
                FactsBuilder.ana().withoutAsset(),
                FactsBuilder.ana().certifications(certification("JNCIP-M")),
                FactsBuilder.ana().certifications().colleague("eve", certification("JNCIE-M")),
                FactsBuilder.ana().at("2028-01-01T00:00:00Z").contracts(until2030()),
                FactsBuilder.ana().at("2025-12-31T12:00:00Z").contracts(until2030()),
                FactsBuilder.ana()
                        .certifications(
                                certification(
                                        "JNCIE-M", "2026-01-01", "2027-12-31", Standing.SUSPENDED)),
                FactsBuilder.ana()
                        .status(CaseStatus.RESOLVED)
                        .priority(Priority.P4)
                        .certifications(certification("JNCIE-ER"))
                        .level("ENGINEERING"));
    }

    private static SupportContract until2030() {
        return lasting("2025-01-01", "2030-12-31", direct("C1"));
    }

    private static List<FactsBuilder> eligible() {
        return List.of(
                FactsBuilder.ana().level("ENGINEERING"),
                FactsBuilder.ana().level("ENGINEERING").grantPending(),
                FactsBuilder.ana().level("L2").grantPending(),
                FactsBuilder.ana(),
                FactsBuilder.ana().priority(Priority.P2).level("L3"),
                FactsBuilder.ana().identifiedLate(),
                FactsBuilder.ana().product("T640", "T_SERIES"));
    }
}
