package org.expedite.bench.decision;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.expedite.domain.escalation.Rule;

/**
 * The rules of priority escalation as one decision table of Camunda's DMN engine, with every
 * matching row collected: one for each rule, whether it passed, failed or does not apply.
 *
 * <p>The table has it easier than the program: its variables are the last step before the rule, so
 * that it compares no dates, searches no contract and writes no explanation.
 */
final class DecisionTable {
    private static final List<String> INPUTS =
            List.of(
                    "status",
                    "priority",
                    "requester",
                    "contract",
                    "expertLevel",
                    "certification",
                    "top");

    private static final String OVER = "\"RESOLVED\", \"CLOSED\", \"WITHDRAWN\"";
    private static final String NOBODY = "\"NONE\"";
    private static final String SOMEBODY = "not(\"NONE\")";
    private static final String ANY = "";

    private final DmnEngine engine;
    private final DmnDecision decision;

    DecisionTable() {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        decision =
                engine.parseDecision(
                        "findings",
                        new ByteArrayInputStream(xml().getBytes(StandardCharsets.UTF_8)));
    }

    /** Evaluates the table. */
    DmnDecisionResult evaluate(Map<String, Object> variables) {
        return engine.evaluateDecision(decision, variables);
    }

    /** Evaluates the table, and returns the reason or verdict of each rule. */
    Map<Rule, String> findings(Map<String, Object> variables) {
        Map<Rule, String> findings = new EnumMap<>(Rule.class);
        for (DmnDecisionResultEntries row : evaluate(variables)) {
            String before =
                    findings.put(
                            Rule.valueOf(row.<String>getEntry("rule")),
                            row.<String>getEntry("finding"));
            if (before != null) {
                throw new IllegalStateException("Two rows match: " + row);
            }
        }
        return findings;
    }

    private static String xml() {
        Xml xml = new Xml(INPUTS);
        xml.row("CASE_IS_OPEN", "CASE_NOT_OPEN", OVER, ANY, ANY, ANY, ANY, ANY, ANY);
        xml.row("CASE_IS_OPEN", "PASSED", "not(" + OVER + ")", ANY, ANY, ANY, ANY, ANY, ANY);
        xml.row("PRIORITY_QUALIFIES", "PASSED", ANY, "\"P1\", \"P2\"", ANY, ANY, ANY, ANY, ANY);
        xml.row(
                "PRIORITY_QUALIFIES",
                "PRIORITY_NOT_P1_P2",
                ANY,
                "not(\"P1\", \"P2\")",
                ANY,
                ANY,
                ANY,
                ANY,
                ANY);
        xml.of(2, "REQUESTER_IDENTIFIED", NOBODY, "NOT_IDENTIFIED");
        xml.of(2, "REQUESTER_IDENTIFIED", SOMEBODY, "PASSED");
        xml.of(2, "REQUESTER_IS_END_USER", NOBODY, "NOT_APPLICABLE");
        xml.of(2, "REQUESTER_IS_END_USER", "\"PARTNER\"", "PARTNER");
        xml.of(2, "REQUESTER_IS_END_USER", "\"CONTRACTOR\"", "CONTRACTOR");
        xml.of(2, "REQUESTER_IS_END_USER", "\"EMPLOYEE\", \"STRANGER\"", "PASSED");
        xml.of(2, "REQUESTER_ACTS_FOR_CUSTOMER", NOBODY, "NOT_APPLICABLE");
        xml.of(
                2,
                "REQUESTER_ACTS_FOR_CUSTOMER",
                "\"STRANGER\", \"PARTNER\"",
                "NOT_OF_CASE_ORGANIZATION");
        xml.of(2, "REQUESTER_ACTS_FOR_CUSTOMER", "\"EMPLOYEE\", \"CONTRACTOR\"", "PASSED");
        xml.of(3, "PRODUCT_UNDER_CONTRACT", NOBODY, "NO_ACTIVE_CONTRACT");
        xml.of(3, "PRODUCT_UNDER_CONTRACT", SOMEBODY, "PASSED");
        xml.of(3, "CONTRACT_IS_DIRECT", NOBODY, "NOT_APPLICABLE");
        xml.of(3, "CONTRACT_IS_DIRECT", "\"PARTNER\"", "PARTNER_SUPPORTED");
        xml.of(3, "CONTRACT_IS_DIRECT", "\"DIRECT\"", "PASSED");
        xml.of(4, "LINE_HAS_EXPERT_LEVEL", "true", "PASSED");
        xml.of(4, "LINE_HAS_EXPERT_LEVEL", "false", "NO_EXPERT_LEVEL");
        xml.certification("CERTIFIED_FOR_PRODUCT", "NOT_APPLICABLE", SOMEBODY, "false", ANY);
        xml.certification("CERTIFIED_FOR_PRODUCT", "NOT_APPLICABLE", NOBODY, ANY, ANY);
        xml.certification(
                "CERTIFIED_FOR_PRODUCT", "NO_CERTIFICATION_IN_AREA", SOMEBODY, "true", NOBODY);
        xml.certification("CERTIFIED_FOR_PRODUCT", "PASSED", SOMEBODY, "true", SOMEBODY);
        xml.certification("CERTIFICATION_ACTIVE", "NOT_APPLICABLE", SOMEBODY, "false", ANY);
        xml.certification("CERTIFICATION_ACTIVE", "NOT_APPLICABLE", NOBODY, ANY, ANY);
        xml.certification("CERTIFICATION_ACTIVE", "NOT_APPLICABLE", SOMEBODY, "true", NOBODY);
        xml.certification("CERTIFICATION_ACTIVE", "PASSED", SOMEBODY, "true", "\"ACTIVE\"");
        for (String state :
                List.of("NOT_YET_VALID", "EXPIRED", "SUSPENDED", "REVOKED", "EMERITUS_ONLY")) {
            xml.certification("CERTIFICATION_ACTIVE", state, SOMEBODY, "true", '"' + state + '"');
        }
        xml.of(6, "HIGHER_LEVEL_EXISTS", "false", "PASSED");
        xml.of(6, "HIGHER_LEVEL_EXISTS", "true", "AT_TOP_LEVEL");
        return xml.end();
    }
}
