package org.expedite.bench.decision;

import java.util.Arrays;
import java.util.List;

/** The text of a decision table in the notation of DMN 1.3. */
final class Xml {
    private static final int REQUESTER = 2;
    private static final int EXPERT_LEVEL = 4;
    private static final int CERTIFICATION = 5;

    private final StringBuilder text = new StringBuilder();
    private final int inputs;
    private int rows;

    Xml(List<String> names) {
        inputs = names.size();
        text.append(
                """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="rules"
                  name="rules" namespace="https://expedite.example">
                <decision id="findings" name="findings">
                <decisionTable id="table" hitPolicy="COLLECT">
                """);
        for (String name : names) {
            boolean flag = name.equals("expertLevel") || name.equals("top");
            text.append(
                    """
                    <input id="in_%1$s"><inputExpression id="ex_%1$s" typeRef="%2$s">
                    <text>%1$s</text></inputExpression></input>
                    """
                            .formatted(name, flag ? "boolean" : "string"));
        }
        text.append("<output id=\"out_rule\" name=\"rule\" typeRef=\"string\"/>");
        text.append("<output id=\"out_finding\" name=\"finding\" typeRef=\"string\"/>\n");
    }

    /** Adds a row with a condition for each input; a blank one is always met. */
    void row(String rule, String finding, String... conditions) {
        rows++;
        text.append("<rule id=\"row_").append(rows).append("\">");
        for (int i = 0; i < conditions.length; i++) {
            text.append(
                    "<inputEntry id=\"in_%d_%d\"><text>%s</text></inputEntry>"
                            .formatted(rows, i, conditions[i]));
        }
        text.append(
                """
                <outputEntry id="rule_%1$d"><text>"%2$s"</text></outputEntry>
                <outputEntry id="finding_%1$d"><text>"%3$s"</text></outputEntry></rule>
                """
                        .formatted(rows, rule, finding));
    }

    /** Adds a row with one condition. */
    void of(int input, String rule, String condition, String finding) {
        String[] conditions = none();
        conditions[input] = condition;
        row(rule, finding, conditions);
    }

    /** Adds a row with conditions on requester, expert level and certification. */
    void certification(
            String rule, String finding, String requester, String level, String certification) {
        String[] conditions = none();
        conditions[REQUESTER] = requester;
        conditions[EXPERT_LEVEL] = level;
        conditions[CERTIFICATION] = certification;
        row(rule, finding, conditions);
    }

    /** Returns all of it. */
    String end() {
        return text + "</decisionTable></decision></definitions>";
    }

    private String[] none() {
        String[] conditions = new String[inputs];
        Arrays.fill(conditions, "");
        return conditions;
    }
}
