package org.expedite.web.pages.reports;

import java.util.List;
import org.expedite.application.reports.DecisionCount;
import org.expedite.application.reports.EscalationReport;
import org.expedite.domain.escalation.Rule;

/**
 * A rule that failed, as a bar.
 *
 * @param failures the number of decisions in which it failed
 * @param percent the length of the bar, in percent of the longest
 */
public record RuleBar(Rule rule, long failures, long percent) {

    static List<RuleBar> of(EscalationReport report) {
        List<DecisionCount> rules =
                report.counts().stream().filter(count -> count.group() != null).toList();
        long max = rules.stream().mapToLong(DecisionCount::requests).max().orElse(1);
        return rules.stream()
                .map(
                        count ->
                                new RuleBar(
                                        Rule.valueOf(String.valueOf(count.group())),
                                        count.requests(),
                                        Math.max(1, 100 * count.requests() / max)))
                .toList();
    }
}
