package org.expedite.bench.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.escalation.FactsBuilder;
import org.expedite.domain.escalation.RecordExamples;

/**
 * Facts for both: as the program gathers them, and as the variables of the table.
 *
 * @param facts what the program evaluates
 * @param variables what the table reads
 */
record Sample(FactsBuilder facts, Map<String, Object> variables) {

    /** Returns a sample for most ways in which a request ends, the granted one first. */
    static List<Sample> all() {
        return List.of(
                sample(FactsBuilder.ana(), Map.of()),
                sample(FactsBuilder.ana().status(CaseStatus.CLOSED), Map.of("status", "CLOSED")),
                sample(FactsBuilder.ana().priority(Priority.P3), Map.of("priority", "P3")),
                sample(FactsBuilder.ana().nobodyIdentified(), Map.of("requester", "NONE")),
                sample(
                        FactsBuilder.ana().employments(RecordExamples.contractor("acme")),
                        Map.of("requester", "CONTRACTOR")),
                sample(FactsBuilder.ana().contracts(), Map.of("contract", "NONE")),
                sample(FactsBuilder.ana().certifications(), Map.of("certification", "NONE")),
                sample(
                        FactsBuilder.ana()
                                .priority(Priority.P4)
                                .certifications()
                                .level("ENGINEERING"),
                        Map.of("priority", "P4", "certification", "NONE", "top", true)));
    }

    private static Sample sample(FactsBuilder facts, Map<String, Object> different) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("status", "OPEN");
        variables.put("priority", "P1");
        variables.put("requester", "EMPLOYEE");
        variables.put("contract", "DIRECT");
        variables.put("expertLevel", true);
        variables.put("certification", "ACTIVE");
        variables.put("top", false);
        variables.putAll(different);
        return new Sample(facts, variables);
    }
}
